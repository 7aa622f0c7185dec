namespace RoadmapSite.Engine.Output;

/// <summary>The files of a site by path from its root, with <c>/</c>; they may be made when somebody asks for them.</summary>
public interface ISiteFiles
{
    /// <summary>How many pages there are.</summary>
    int Pages { get; }

    bool Has(string path);

    /// <exception cref="Themes.ThemeException">A template is at fault.</exception>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    byte[] Read(string path);

    /// <summary>Files whose names change with what is in them: a page that a browser is still loading asks for those of its own build.</summary>
    IEnumerable<KeyValuePair<string, byte[]>> Lasting { get; }
}

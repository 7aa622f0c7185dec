namespace RoadmapSite.Engine.Output;

/// <summary>Where the files of a site go as they are made, from several threads at once.</summary>
public interface IOutput
{
    /// <param name="path">From the site's root, with <c>/</c>. What was added there before is replaced.</param>
    void Add(string path, ReadOnlyMemory<byte> content);

    bool Has(string path);
}

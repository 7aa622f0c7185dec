using RoadmapSite.Engine.Output.Incremental;

namespace RoadmapSite.Engine.Output;

/// <summary>Where the files of a site go as they are made, from several threads at once.</summary>
public interface IOutput
{
    /// <param name="path">From the site's root, with <c>/</c>. What was added there before is replaced.</param>
    /// <param name="content">Is the caller's again after the call.</param>
    /// <param name="page">What the next build has to know of it, for a page that it may keep.</param>
    void Add(string path, ReadOnlyMemory<byte> content, KnownPage? page = null);

    /// <summary>A file so large that its pieces go as they are made.</summary>
    void Add(string path, Action<Stream> write)
    {
        using var whole = new MemoryStream();
        write(whole);
        Add(path, whole.GetBuffer().AsMemory(0, (int)whole.Length));
    }

    /// <summary>Leaves a page as the last build wrote it, when it was made from the same and nobody touched it since.</summary>
    /// <param name="page">What the last build knew of it.</param>
    bool Keep(string path, UInt128 model, out KnownPage? page);

    bool Has(string path);
}

using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Output;

/// <summary>A file, or a family of files, that stands beside the pages: a feed, an index, a table to download.</summary>
public abstract class SiteFile
{
    /// <summary>What it makes, in a word or two: “search files”.</summary>
    public virtual string Name => Text.Casing.Kebab(GetType().Name).Replace('-', ' ');

    /// <summary>Paths from the site's root, with <c>/</c>, and what to write there. The same site gives the same bytes.</summary>
    /// <returns>Each content until the next is asked for: its buffer may then be used again.</returns>
    public abstract IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site);

    /// <summary>Whether it may write there, now or once there is something to write: a file of the content with that path is a finding.</summary>
    public abstract bool Makes(string path, KnowledgeBase knowledge);

    /// <summary>Whether a file of the content is published in place of its own.</summary>
    public virtual bool GivesWay => false;
}

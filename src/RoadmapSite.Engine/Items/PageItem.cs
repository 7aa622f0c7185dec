using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items;

/// <summary>A free page: prose anywhere in the content that is no item of a subject.</summary>
public sealed class PageItem(ItemSource source) : Item(source)
{
    public static ItemType ItemType { get; } = new("page", source => new PageItem(source));

    /// <summary>Whether a title is written; the first heading is, otherwise.</summary>
    public bool HasTitle => Has(PageTitleField);

    public override string Title => HasTitle ? base.Title : FirstHeading ?? base.Title;

    /// <summary>The source's own path, so that folders of prose stay folders.</summary>
    public override string Url { get; } = Path.ChangeExtension(source.Document.File.Path, ".html");
}

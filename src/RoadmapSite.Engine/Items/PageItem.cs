using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items;

/// <summary>A free page: prose anywhere in the content that is no item of a subject.</summary>
public sealed class PageItem(ItemSource source) : Item(source)
{
    public static ItemType ItemType { get; } = new("page", source => new PageItem(source));

    /// <summary>As written, else the first heading, else the file's stem.</summary>
    public override string Title => Has(TitleField) ? base.Title : Body.Headings is [var first, ..] ? first.Text : base.Title;

    /// <summary>The source's own path, so that folders of prose stay folders.</summary>
    public override string Url => Path.ChangeExtension(Document.File.Path, ".html");
}

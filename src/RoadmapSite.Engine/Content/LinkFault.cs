namespace RoadmapSite.Engine.Content;

public enum LinkFault
{
    None,
    NoPage,
    NoPart,

    /// <summary>It leads to a page that the site leaves out.</summary>
    Draft,
    NoImage,
    Ambiguous,

    /// <summary>It leads to an item, in other capitals than the item has.</summary>
    Case,
}

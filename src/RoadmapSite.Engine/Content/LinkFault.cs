namespace RoadmapSite.Engine.Content;

public enum LinkFault
{
    None,
    NoPage,
    NoPart,

    /// <summary>It leads to a page that the site leaves out.</summary>
    Draft,

    /// <summary>It leads to something that the site's readers may not read.</summary>
    Withheld,
    NoImage,
    Ambiguous,

    /// <summary>It leads to an item, in other capitals than the item has.</summary>
    Case,
}

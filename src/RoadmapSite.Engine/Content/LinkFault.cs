namespace RoadmapSite.Engine.Content;

public enum LinkFault
{
    None,
    NoPage,
    NoPart,
    NoAnchor,
    NoImage,
    Ambiguous,
}

namespace RoadmapSite.Engine.Content;

public enum LinkKind
{
    /// <summary><c>[[RISK-08]]</c></summary>
    Wiki,

    /// <summary>A path or anchor inside the content.</summary>
    Relative,

    Image,

    /// <summary>To another site, or a mail address.</summary>
    External,
}

using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>One item names another: under which relation, and where it says so.</summary>
/// <param name="Name">The front-matter key, or <c>mentions</c> for a link in prose.</param>
public sealed record Relation(Item From, Item To, string Name, Span At)
{
    /// <summary>The relation of links in prose.</summary>
    public const string Mentions = "mentions";
}

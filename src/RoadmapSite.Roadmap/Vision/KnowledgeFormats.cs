using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>Dates, numbers and money for the sentences that pages compute: as the theme writes its figures.</summary>
internal static class KnowledgeFormats
{
    /// <summary>The ISO 4217 code of all money; null without a strategy.</summary>
    public static string? Currency(this KnowledgeBase knowledge) => knowledge.Of<Strategy>() is [var strategy, ..] ? strategy.Currency : null;

    public static Formats Formats(this KnowledgeBase knowledge) => knowledge.Get<SiteFormats>().Formats;
}

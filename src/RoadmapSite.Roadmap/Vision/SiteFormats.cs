using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>How the sentences of a knowledge base write dates, numbers and money, made once.</summary>
internal sealed class SiteFormats : IAnalysis<SiteFormats>
{
    private SiteFormats(Formats formats) => Formats = formats;

    public Formats Formats { get; }

    public static SiteFormats Of(KnowledgeBase knowledge) => new(Formats.Of(knowledge.Configuration.Language, knowledge.Currency()));
}

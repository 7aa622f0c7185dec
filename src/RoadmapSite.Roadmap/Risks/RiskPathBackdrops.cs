using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The matrix behind the path of each risk, drawn once for every appetite.</summary>
internal sealed class RiskPathBackdrops : IAnalysis<RiskPathBackdrops>
{
    private readonly Backdrop withoutAppetite;
    private readonly Dictionary<Level, Backdrop> byAppetite;

    private RiskPathBackdrops(RiskMatrix matrix)
    {
        withoutAppetite = RiskPathChart.Behind(matrix, appetite: null);
        byAppetite = Levels.Ascending.ToDictionary(level => level, level => RiskPathChart.Behind(matrix, level));
    }

    public Backdrop For(Level? appetite) => appetite is { } level ? byAppetite[level] : withoutAppetite;

    public static RiskPathBackdrops Of(KnowledgeBase knowledge) => new(knowledge.Get<RiskAnalysis>().Matrix);
}

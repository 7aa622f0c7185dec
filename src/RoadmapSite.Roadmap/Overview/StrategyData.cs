using System.Globalization;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Overview;

/// <summary><c>strategy</c> in <c>roadmap.json</c>: the first one when there are several, nulls when there is none.</summary>
internal static class StrategyData
{
    private static readonly Shape<Principle> PrincipleShape = new ObjectShape<Principle>()
        .Text("id", principle => principle.Id)
        .Text("title", principle => principle.Title)
        .Text("text", principle => principle.Text);

    private static readonly Shape<Period?> HorizonShape = new ObjectShape<Period?>()
        .Date("start", horizon => horizon?.FirstDay)
        .Date("end", horizon => horizon?.LastDay);

    internal static readonly Shape<KnowledgeBase> Shape = new ObjectShape<KnowledgeBase>()
        .Text("id", knowledge => StrategyOf(knowledge)?.Id)
        .Text("title", knowledge => StrategyOf(knowledge)?.Title)
        .Text("organisation", knowledge => knowledge.Configuration.Organisation)
        .Text("vision", knowledge => StrategyOf(knowledge)?.Vision)
        .Text("mission", knowledge => StrategyOf(knowledge)?.Mission)
        .With("principles", Shapes.List(PrincipleShape), knowledge => StrategyOf(knowledge)?.Principles ?? [])
        .With("horizon", HorizonShape, knowledge => StrategyOf(knowledge)?.Horizon)
        .Text("currency", knowledge => StrategyOf(knowledge)?.Currency)
        .With("funding", Shapes.Map(Shapes.Number(0)), Funding);

    public static DataSection Section { get; } = DataSection.Of("strategy", Shape, knowledge => knowledge, topLevel: true);

    private static Strategy? StrategyOf(KnowledgeBase knowledge) => knowledge.Of<Strategy>() is [var strategy, ..] ? strategy : null;

    private static IEnumerable<KeyValuePair<string, double?>> Funding(KnowledgeBase knowledge) =>
        (StrategyOf(knowledge)?.Funding ?? new Dictionary<int, double>())
            .OrderBy(year => year.Key)
            .Select(year => KeyValuePair.Create(year.Key.ToString(CultureInfo.InvariantCulture), (double?)year.Value));
}

using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Gaps;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>A chain map for the part <c>chain-map</c>: the columns as lists of links, the lines as drawings in the gutters between them.</summary>
/// <remarks>The nodes of a column share its height evenly, so that lines are placed by percentage and text may wrap as it must.</remarks>
internal static class ChainMapModel
{
    /// <summary>More in a column than this is a thicket, and none is drawn.</summary>
    public const int Most = 60;

    private const int Steps = 12;

    private static readonly string[] Titles = ["Because of", "Goal", "Gaps", "Work", "Risks", "Controls"];

    /// <returns>Null where there is nothing to draw, or too much.</returns>
    public static Model? Of(ChainMap map, KnowledgeBase knowledge) => map.Columns.Max(column => column.Count) is var tallest && (tallest > Most || map.Links.All(links => links.Count == 0))
        ? null
        : new()
        {
            ["columns"] = map.Columns
                .Select((column, i) => new Model
                {
                    ["title"] = i == 1 && column.Count > 1 ? "Goals" : Titles[i],
                    ["nodes"] = column.Select(item => Node(item, knowledge)).ToList(),
                    ["lines"] = i < map.Links.Count ? Lines(map, i) : null,
                })
                .ToList(),
            ["tallest"] = tallest,
        };

    private static Model Node(Item item, KnowledgeBase knowledge)
    {
        var (rag, word) = item switch
        {
            Initiative initiative when knowledge.Get<EarnedValueAnalysis>().Find(initiative) is { } standing => (standing.Rag.Shown.Word(), standing.StateWord()),
            Risk risk when knowledge.Get<RiskAnalysis>().Get(risk).AboveAppetite => ("red", "Above appetite"),
            Capability capability when knowledge.Get<GapAnalysis>().Find(capability) is { Coverage: Coverage.None } => ("red", "No plan"),
            _ => (null, null),
        };
        return new() { ["item"] = item, ["rag"] = rag, ["word"] = word };
    }

    private static Markup Lines(ChainMap map, int gutter)
    {
        var svg = new Svg("lines");
        foreach (var (from, to) in map.Links[gutter])
        {
            svg.Polyline(Curve(Middle(from, map.Columns[gutter].Count), Middle(to, map.Columns[gutter + 1].Count)), "chain-line");
        }

        return svg.Draw();
    }

    /// <summary>The middle of a place in a column of so many, in percent of its height.</summary>
    private static double Middle(int place, int count) => 100 * (place + 0.5) / count;

    /// <summary>Level at both ends: a cubic with its handles in the middle.</summary>
    private static IEnumerable<(double X, double Y)> Curve(double from, double to) =>
        from == to
            ? [(0, from), (100, to)]
            : Enumerable.Range(0, Steps + 1).Select(step => (double)step / Steps).Select(t => (100 * (1.5 * t * (1 - t) * (1 - t) + 1.5 * t * t * (1 - t) + t * t * t), from + (to - from) * t * t * (3 - 2 * t)));
}

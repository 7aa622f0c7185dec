using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Risks.Map;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The register and what it adds up to: where every risk stands, which of them nobody works on, how the whole comes down.</summary>
internal sealed class RisksPage() : Page("risks.html", "Risks")
{
    /// <summary>Untreated risks that are told about one by one; the register marks the rest.</summary>
    private const int Named = 24;

    /// <summary>Risks of a cell, a level or a movement that are named beside the maps; the register has the rest.</summary>
    internal const int MostOnMap = 250;

    public override IEnumerable<PageContent> Build(Site site)
    {
        if (site.Knowledge.Of<Risk>().Count > 0)
        {
            yield return Content(() => Describe(site.Knowledge));
        }
    }

    internal static Model Describe(KnowledgeBase knowledge)
    {
        var risks = knowledge.Get<RiskAnalysis>();
        var names = MapNames.Of(risks.Register);
        var above = risks.AboveAppetite.ToList();
        return new Model
        {
            ["total"] = risks.Risks.Count,
            ["above"] = above.Count,
            ["worked"] = above.Count(one => one.LiveInitiatives.Count > 0),
            ["untreated"] = risks.TreatmentGaps.Count(),
            ["appetiteKnown"] = risks.Risks.Any(one => one.Appetite is not null),
            ["unscored"] = risks.Risks.Where(one => one.Residual is null).Select(one => one.Risk).ToList(),
            ["levels"] = Levels.Descending.Select(level => new Model
            {
                ["level"] = RiskModels.Of(level),
                ["today"] = Count(risks, RiskStage.Residual, level),
                ["before"] = Count(risks, RiskStage.Inherent, level),
            }).ToList(),
            ["prefix"] = names.Prefix,
            ["exampleName"] = names[risks.Register[0].Risk],
            ["byRank"] = names.AreRanks,
            ["longNames"] = names.AreLong,
            ["matrixName"] = risks.Matrix.Name,
            ["isNist"] = risks.Matrix.IsNist,
            ["movements"] = risks.Movements.OrderByDescending(move => move.From.Likelihood).ThenByDescending(move => move.From.Impact).ThenByDescending(move => move.To.Likelihood).Select(move => new Model
            {
                ["from"] = Position(move.From, risks.Matrix),
                ["to"] = Position(move.To, risks.Matrix),
                ["risks"] = move.Members.Take(MostOnMap).ToList(),
                ["more"] = Math.Max(0, move.Members.Count - MostOnMap),
            }).ToList(),
            ["moved"] = risks.Movements.Sum(move => move.Members.Count),
            ["unmoved"] = risks.Risks.Where(one => HeatMap.CellOf(one.Risk, RiskStage.Residual) is { } cell && cell == HeatMap.CellOf(one.Risk, RiskStage.Inherent)).Select(one => names[one.Risk]).ToList(),
            ["gaps"] = risks.Register.Where(one => one.TreatmentGap).Take(above.Count(one => one.TreatmentGap) <= Named + 1 ? int.MaxValue : Named).Select(one => RiskModels.Of(one, knowledge.AsOf)).ToList(),
            ["lapsed"] = risks.Register.Where(one => one.AcceptanceLapsed).Select(one => RiskModels.Of(one, knowledge.AsOf).With(RiskModels.Acceptance(one.Risk, knowledge.AsOf)!)).ToList(),
            ["stages"] = Stages(risks),
            ["maps"] = Enum.GetValues<RiskStage>().Where(stage => stage != RiskStage.Residual).Select(stage => SmallMap(risks, stage, names)).ToList(),
            ["register"] = risks.Register.Select((one, index) => RiskModels.Of(one, knowledge.AsOf).With(new Model { ["rank"] = index + 1 })).ToList(),
            ["categories"] = Categories(risks),
            ["categoryHeader"] = AppetiteChart.Header(),
            ["ale"] = risks.Ale,
            ["losses"] = Losses(risks, knowledge.AsOf),
        }.With(MapOf(risks, names)).With(BurnDown(risks));
    }

    private static int Count(RiskAnalysis risks, RiskStage stage, Level level) => risks.Counts(stage).First(count => count.Level == level).Count;

    private static Model Position(RiskCell cell, RiskMatrix matrix) => RiskModels.Of(cell).With(new Model { ["level"] = RiskModels.Of(matrix.LevelOf(cell.Likelihood, cell.Impact)) });

    private static Model MapOf(RiskAnalysis risks, MapNames names)
    {
        var today = risks.HeatMapOf(RiskStage.Residual);
        var map = RiskMap.Of(today, risks.Movements);
        return new()
        {
            ["rows"] = today.Rows.Select(row => new Model
            {
                ["likelihood"] = row.Likelihood.InWords(),
                ["cells"] = row.Cells.Select(cell => CellOf(map[cell.At], risks, names)).ToList(),
            }).ToList(),
            ["arrows"] = RiskMapChart.Draw(map),
            ["hasArrows"] = map.Strokes.Count > 0,
            ["counted"] = map.Counted.Select(cell => CellOf(cell, risks, names)).ToList(),
        };
    }

    private static Model CellOf(MapCell cell, RiskAnalysis risks, MapNames names) => RiskModels.Of(cell.Cell.At).With(new Model
    {
        ["level"] = RiskModels.Of(cell.Cell.Level),
        ["anchor"] = $"at-{cell.Cell.At.Likelihood.Word()}-{cell.Cell.At.Impact.Word()}",
        ["count"] = cell.Cell.Members.Count,
        ["above"] = cell.Cell.Members.Count(risk => risks.Get(risk).AboveAppetite),
        ["risks"] = cell.Cell.Members.Take(MostOnMap).ToList(),
        ["more"] = Math.Max(0, cell.Cell.Members.Count - MostOnMap),
        ["places"] = cell.Places.Select(place => new Model
        {
            ["risk"] = place.Risk,
            ["name"] = names[place.Risk],
            ["at"] = $"p{place.Row}{place.Column}",
            ["above"] = risks.Get(place.Risk).AboveAppetite,
            ["moved"] = HeatMap.CellOf(place.Risk, RiskStage.Inherent) is { } before && before != cell.Cell.At,
        }).ToList(),
    });

    private static List<Model> Stages(RiskAnalysis risks) => [.. Enum.GetValues<RiskStage>().Select(stage => new Model
    {
        ["stage"] = stage,
        ["counts"] = risks.Counts(stage).Where(count => count.Count > 0).Select(count => new Model { ["level"] = RiskModels.Of(count.Level), ["count"] = count.Count }).ToList(),
    })];

    /// <summary>The matrix of another time, a number a cell, with the names by level.</summary>
    private static Model SmallMap(RiskAnalysis risks, RiskStage stage, MapNames names)
    {
        var map = risks.HeatMapOf(stage);
        var cells = map.Rows.SelectMany(row => row.Cells).Where(cell => cell.Members.Count > 0).ToList();
        return new()
        {
            ["stage"] = stage,
            ["rows"] = map.Rows.Select(row => new Model
            {
                ["likelihood"] = row.Likelihood.InWords(),
                ["cells"] = row.Cells.Select(cell => RiskModels.Of(cell.At).With(new Model { ["level"] = RiskModels.Of(cell.Level), ["count"] = cell.Members.Count, ["anchor"] = Anchor(cell.Level) })).ToList(),
            }).ToList(),
            ["levels"] = cells.GroupBy(cell => cell.Level).OrderByDescending(group => group.Key).Select(group => new Model
            {
                ["level"] = RiskModels.Of(group.Key),
                ["anchor"] = Anchor(group.Key),
                ["risks"] = risks.Risks.Select(one => one.Risk).Intersect(group.SelectMany(cell => cell.Members)).Take(MostOnMap).Select(risk => new Model { ["risk"] = risk, ["name"] = names[risk] }).ToList(),
                ["more"] = Math.Max(0, group.Sum(cell => cell.Members.Count) - MostOnMap),
            }).ToList(),
        };

        string Anchor(Level level) => $"{stage.ToString().ToLowerInvariant()}-{level.Word()}";
    }

    private static Model BurnDown(RiskAnalysis risks)
    {
        var points = risks.BurnDown;
        var last = points[^1].Date;
        var shown = points.SelectMany(point => point.Counts).Where(count => count.Count > 0).Select(count => count.Level).ToHashSet();
        var above = risks.AboveAppetite.Count();
        return new()
        {
            ["burnDown"] = points.Select(point => new Model
            {
                ["date"] = point.Date,
                ["above"] = above += point.Moved.Select(risks.Get).Sum(one => Above(one.Target ?? one.Residual, one) - Above(one.Residual, one)),
                ["counts"] = point.Counts.Where(count => shown.Contains(count.Level))
                    .Select(count => new Model { ["level"] = RiskModels.Of(count.Level), ["count"] = count.Count }).ToList(),
                ["reached"] = point.Moved,
            }).ToList(),
            ["burnDownChart"] = BurnDownChart.Draw(points),
            ["lastDay"] = last,
            ["stillAbove"] = risks.Register.Where(one => one.On(last) > one.Appetite).Select(one => one.Risk).ToList(),
        };

        static int Above(Level? level, RiskAssessment one) => level > one.Appetite ? 1 : 0;
    }

    private static List<Model> Categories(RiskAnalysis risks) => [.. risks.Risks
        .GroupBy(one => one.Risk.Category)
        .OrderByDescending(group => group.Count(one => one.AboveAppetite))
        .ThenByDescending(group => group.Max(one => one.Residual))
        .ThenByDescending(group => group.Count())
        .ThenBy(group => group.Key, StringComparer.Ordinal)
        .Select(group => new Model
        {
            ["category"] = group.Key,
            ["count"] = group.Count(),
            ["above"] = group.Count(one => one.AboveAppetite),
            ["appetite"] = RiskModels.Of(group.First().Appetite),
            ["levels"] = Levels.Descending
                .Select(level => (level, Count: group.Count(one => one.Residual == level)))
                .Where(pair => pair.Count > 0)
                .Select(pair => new Model { ["level"] = RiskModels.Of(pair.level), ["count"] = pair.Count }).ToList(),
            ["chart"] = AppetiteChart.Row([.. group]),
        })];

    private static List<Model> Losses(RiskAnalysis risks, DateOnly asOf)
    {
        var estimated = risks.Register.Where(one => one.Ale is not null).OrderByDescending(one => one.Ale).ToList();
        var most = estimated.Select(one => one.Ale!.Value).DefaultIfEmpty().Max();
        return [.. estimated.Select(one => RiskModels.Of(one, asOf).With(new Model { ["chart"] = LossChart.Row(one.Ale!.Value, most) }))];
    }
}

using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>The criteria of fit, and scores on them, for templates.</summary>
internal static class CriteriaModel
{
    public static Model Of(FitCriterion criterion) => new() { ["id"] = criterion.Id, ["title"] = criterion.Title, ["weight"] = criterion.Weight, ["gate"] = criterion.Gate };

    /// <summary>A score for each criterion, in their order.</summary>
    public static List<Model> Scores(FitCriteria criteria, IReadOnlyList<Entry<string, double>> scores) => [.. criteria.All.Select(criterion =>
    {
        var score = FitCriteria.ScoreOf(scores, criterion);
        return new Model
        {
            ["title"] = criterion.Title,
            ["weight"] = criterion.Weight,
            ["gate"] = criterion.Gate,
            ["score"] = score,
            ["fails"] = score < criterion.Gate,

            // 0 to 3: how dark the cell is.
            ["shade"] = score is { } known ? (int)Math.Clamp(Math.Floor(known) - 2, 0, 3) : 0,
            ["points"] = score * criterion.Weight / 5,
        };
    })];
}

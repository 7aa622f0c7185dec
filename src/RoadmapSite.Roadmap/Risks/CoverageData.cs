using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Risks;

/// <summary><c>analysis.coverage</c> in <c>roadmap.json</c>, by framework.</summary>
internal static class CoverageData
{
    private static readonly Shape<FrameworkCoverage> Shape = new ObjectShape<FrameworkCoverage>()
        .With("counts", Shapes.Map(Shapes.Integer), Counts)
        .Integer("applicable", framework => framework.Applicable)
        .Number("coveragePct", 1, framework => framework.Percent)
        .Texts("gaps", framework => framework.Gaps.Select(requirement => requirement.Id));

    public static DataSection Section { get; } = DataSection.Of(
        "coverage",
        Shapes.Map(Shape),
        knowledge => knowledge.Get<CoverageAnalysis>().Frameworks.DistinctBy(one => one.Framework.Id).Select(one => KeyValuePair.Create(one.Framework.Id, one)));

    /// <summary>Only the states that occur.</summary>
    private static IEnumerable<KeyValuePair<string, int?>> Counts(FrameworkCoverage framework) =>
        CoverageStatuses.All
            .Select(status => KeyValuePair.Create(status.Word(), (int?)framework.Count(status)))
            .Where(count => count.Value > 0);
}

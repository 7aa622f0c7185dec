using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Risks;

/// <summary><c>analysis.coverage</c> in <c>roadmap.json</c>, by framework.</summary>
internal static class CoverageData
{
    private static readonly Shape<FrameworkCoverage> FrameworkShape = new ObjectShape<FrameworkCoverage>()
        .With("counts", Shapes.Map(Shapes.Integer), Counts)
        .Integer("applicable", framework => framework.Applicable)
        .Number("coveragePct", 1, framework => framework.Percent)
        .Texts("gaps", framework => framework.Gaps.Select(requirement => requirement.Id));

    internal static readonly Shape<IEnumerable<KeyValuePair<string, FrameworkCoverage>>> Shape = Shapes.Map(FrameworkShape);

    public static DataSection Section { get; } = DataSection.Of("coverage", Shape, knowledge => ById(knowledge.Get<CoverageAnalysis>()));

    internal static IEnumerable<KeyValuePair<string, FrameworkCoverage>> ById(CoverageAnalysis coverage) =>
        coverage.Frameworks.DistinctBy(one => one.Framework.Id).Select(one => KeyValuePair.Create(one.Framework.Id, one));

    /// <summary>Only the states that occur.</summary>
    private static IEnumerable<KeyValuePair<string, int?>> Counts(FrameworkCoverage framework) =>
        CoverageStatuses.All
            .Select(status => KeyValuePair.Create(status.Word(), (int?)framework.Count(status)))
            .Where(count => count.Value > 0);
}

using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>What stands behind one technology on its plot of TIME: all the others, as pale dots.</summary>
/// <remarks>Every technology has such a plot, so that what it holds may not grow with their number: of many, the dots share places half a
/// point apart, and the same drawing stands behind each.</remarks>
internal sealed class TimeBackdrop : IAnalysis<TimeBackdrop>
{
    /// <summary>As many are drawn one by one.</summary>
    public const int Most = 300;

    private readonly IReadOnlyList<Technology> placed;
    private readonly Lazy<Backdrop> shared;

    private TimeBackdrop(IReadOnlyList<Technology> placed)
    {
        this.placed = placed;
        shared = new(() => TimePlot.Behind(placed
            .Select(technology => (Halves(technology.TechnicalFit!.Value), Halves(technology.FunctionalFit!.Value)))
            .Distinct()
            .Order()));
    }

    /// <param name="technology">One with both fits.</param>
    public Markup Draw(Technology technology) => TimePlot.Draw(
        technology,
        placed.Count > Most ? shared.Value : TimePlot.Behind(placed.Where(other => other != technology).Select(other => (other.TechnicalFit!.Value, other.FunctionalFit!.Value))));

    public static TimeBackdrop Of(KnowledgeBase knowledge) =>
        new([.. knowledge.Of<Technology>().Where(technology => technology is { TechnicalFit: not null, FunctionalFit: not null })]);

    private static double Halves(double fit) => Math.Round(fit * 2, MidpointRounding.AwayFromZero) / 2;
}

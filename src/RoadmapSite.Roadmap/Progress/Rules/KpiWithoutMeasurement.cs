using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Progress.Rules;

/// <summary>A measure without a single value. Values that cannot be read are findings of their own.</summary>
internal sealed class KpiWithoutMeasurement() : Rule<Kpi>("RM209", Severity.Warning)
{
    protected override IEnumerable<Diagnostic> Check(Kpi kpi, KnowledgeBase knowledge)
    {
        var isEmpty = AsWritten.IsEmptyList(kpi, Kpi.MeasurementsField);
        if (kpi.Measurements.Count == 0 && (isEmpty || !AsWritten.Has(kpi, Kpi.MeasurementsField)))
        {
            yield return Report(
                kpi.At(isEmpty ? Kpi.MeasurementsField : Item.TitleField),
                $"{kpi.Id} “{kpi.Title}” has no measurement, so nobody can tell whether it moves.",
                string.Create(CultureInfo.InvariantCulture, $"add its first value, “measurements: [{{date: {knowledge.AsOf:yyyy-MM-dd}, value: …}}]”, or a file {kpi.Document.File.Stem}.csv with dates and values beside it"));
        }
    }
}

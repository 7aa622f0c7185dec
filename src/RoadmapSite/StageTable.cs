using System.Globalization;
using RoadmapSite.Engine.Stages;

namespace RoadmapSite;

/// <summary>What each stage of a run took, as a table for <c>-v</c>.</summary>
internal static class StageTable
{
    public static void Write(TextWriter writer, IReadOnlyList<Stage> stages)
    {
        if (stages.Count == 0)
        {
            return;
        }

        var all = TimeSpan.FromTicks(stages.Where(stage => !stage.IsPart).Sum(stage => stage.Time.Ticks));
        var width = stages.Max(stage => Label(stage).Length);
        writer.WriteLine($"{"Stage".PadRight(width)}  {"ms",8}  {"share",6}  {"allocated",10}");
        foreach (var stage in stages)
        {
            Line(Label(stage), stage.Time, stage.Allocated);
        }

        Line("All", all, stages.Sum(stage => stage.Allocated));

        void Line(string name, TimeSpan time, long? allocated) => writer.WriteLine(allocated is { } bytes
            ? string.Create(CultureInfo.InvariantCulture, $"{name.PadRight(width)}  {time.TotalMilliseconds,8:#,##0}  {(all > TimeSpan.Zero ? time / all : 0),6:0%}  {bytes / 1e6,7:#,##0.0} MB")
            : string.Create(CultureInfo.InvariantCulture, $"{name.PadRight(width)}  {time.TotalMilliseconds,8:#,##0}"));
    }

    /// <summary>Parts of a stage stand below it, and go on side by side: together they may take longer than it.</summary>
    private static string Label(Stage stage) => stage.IsPart ? $"  {stage.Name}" : stage.Name;
}

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

        var all = TimeSpan.FromTicks(stages.Sum(stage => stage.Time.Ticks));
        var width = stages.Max(stage => stage.Name.Length);
        writer.WriteLine($"{"Stage".PadRight(width)}  {"ms",8}  {"share",6}  {"allocated",10}");
        foreach (var stage in stages)
        {
            Line(stage.Name, stage.Time, stage.Allocated);
        }

        Line("All", all, stages.Sum(stage => stage.Allocated));

        void Line(string name, TimeSpan time, long allocated) => writer.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name.PadRight(width)}  {time.TotalMilliseconds,8:#,##0}  {(all > TimeSpan.Zero ? time / all : 0),6:0%}  {allocated / 1e6,7:#,##0.0} MB"));
    }
}

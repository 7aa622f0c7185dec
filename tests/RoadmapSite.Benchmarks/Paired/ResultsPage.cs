using System.Text;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>The results as a page that is kept beside the program.</summary>
internal static class ResultsPage
{
    public static string Write(BuildBench builds, EditBench? edits, IEnumerable<(string What, string Value)> machine, BenchArguments arguments, DateOnly day)
    {
        var all = builds.Series.Concat(edits?.Series ?? []).ToList();
        var page = new StringBuilder("# How fast it is\n\n");
        page.Append(Text($"Written by `./build.sh Bench` on {day:yyyy-MM-dd}; CONTRIBUTING.md tells how to read it. Figures are medians of runs in one sitting ({string.Join(", ", arguments.Sizes.Select(size => Text($"{size.Runs} with {size.Pages:N0} pages")))}), the programs in turn and in reverse every second time.\n\n"));
        page.Append("![Time of a full build by number of pages](full-build.svg)\n\n");
        AppendTable(page, "## Machine", ["", ""], machine.Select(line => (string[])[line.What, line.Value]));
        AppendTable(page, "## Goals", ["goal", "measured", ""], Goals.Of(all, builds.Rewritten, builds.Allocated).Select(goal => (string[])[goal.Text, goal.Measured ?? "", goal.Verdict]));
        AppendWork(page, all, Works.Cold, "Into an empty folder.");
        AppendWork(page, all, Works.Again, "Once more, with nothing changed.");
        AppendTable(page, "### Files of the site", ["pages", "program", "files", "MB", "written again by the unchanged rebuild"], builds.Written.OrderBy(pair => pair.Key.Pages).Select(pair => (string[])
            [Text($"{pair.Key.Pages:N0}"), pair.Key.Program, Text($"{pair.Value.Files:N0}"), Text($"{pair.Value.Bytes / 1e6:N1}"), Text($"{builds.Rewritten[pair.Key]:N0}")]));
        AppendWork(page, all, Works.Check, "Reads and checks, writes nothing. Hugo has no such thing.");
        if (edits is not null)
        {
            AppendWork(page, all, Works.Start, "From the command to the first page over loopback.");
            AppendWork(page, all, Works.Edit, "From saving a page to the first answer with the new text.");
            AppendWork(page, all, Works.Backlink, "The same edit names another page, which lists what names it.");
            foreach (var line in edits.Missed.GroupBy(line => line))
            {
                page.Append("- ").Append(line.Key).Append(Text($" ({line.Count()} edits)\n"));
            }

            page.Append('\n');
        }

        foreach (var (size, stages) in builds.Stages.Where(pair => pair.Value.Length > 0))
        {
            page.Append(Text($"## Where the time goes, {size:N0} pages\n\n```\n{stages}\n```\n\n"));
        }

        return page.ToString().TrimEnd() + "\n";
    }

    private static void AppendWork(StringBuilder page, IReadOnlyList<Series> all, string work, string what)
    {
        var series = all.Where(one => one.Work == work).OrderBy(one => one.Pages).ToList();
        if (series.Count == 0)
        {
            return;
        }

        page.Append("## ").Append(char.ToUpperInvariant(work[0])).Append(work[1..]).Append("\n\n").Append(what).Append("\n\n");
        AppendTable(page, null, ["pages", "program", "ms", "fastest–slowest", "CPU ms", "peak MB", "ms a page", "time to Hugo’s", "memory to Hugo’s"], series.Select(one =>
        {
            var hugo = series.Find(other => other.Program == Contestant.Hugo && other.Pages == one.Pages);
            return (string[])
            [
                Text($"{one.Pages:N0}"), one.Program, Text($"{one.WallMs:N0}"), Text($"{one.FastestMs:N0}–{one.SlowestMs:N0}"), Text($"{one.CpuMs:N0}"), Text($"{one.PeakMb:N0}"), Text($"{one.WallMs / one.Pages:0.000}"),
                hugo is null ? "" : Text($"{one.WallMs / hugo.WallMs:0.00} ×"), hugo is null ? "" : Text($"{one.PeakMb / hugo.PeakMb:0.00} ×"),
            ];
        }));
    }

    private static void AppendTable(StringBuilder page, string? heading, IReadOnlyList<string> columns, IEnumerable<string[]> rows)
    {
        if (heading is not null)
        {
            page.Append(heading).Append("\n\n");
        }

        page.Append("| ").AppendJoin(" | ", columns).Append(" |\n|").Insert(page.Length, " --- |", columns.Count).Append('\n');
        foreach (var row in rows)
        {
            page.Append("| ").AppendJoin(" | ", row).Append(" |\n");
        }

        page.Append('\n');
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using RoadmapSite.Benchmarks.Corpora;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>The previews, as somebody who writes meets them: from the command to the first page, and from saving a page to seeing it over loopback.</summary>
internal sealed class EditBench(BenchArguments arguments, IReadOnlyList<Contestant> contestants, TextWriter log)
{
    private const string EditedId = "CAP-00007";
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PatienceForOthers = TimeSpan.FromSeconds(20);

    public List<Series> Series { get; } = [];

    /// <summary>What a preview did not show, in words.</summary>
    public List<string> Missed { get; } = [];

    public async Task RunAsync()
    {
        foreach (var (size, runs) in arguments.Sizes)
        {
            var (content, hugo) = BuildBench.Corpora(arguments.Scratch, size, contestants.Any(one => one.IsHugo));
            var edits = 0;
            foreach (var contestant in contestants.Where(one => !one.IsSecond))
            {
                edits = await MeasureAsync(contestant, contestant.IsHugo ? hugo : content, size, runs, edits);
            }
        }
    }

    private async Task<int> MeasureAsync(Contestant contestant, string content, int size, int runs, int edits)
    {
        var port = FreePort();
        string[] command = contestant.IsHugo
            ? ["server", "--source", content, "--bind", "127.0.0.1", "--port", Text($"{port}")]
            : ["preview", content, "--port", Text($"{port}")];
        var start = new ProcessStartInfo(contestant.Executable, [.. contestant.Prefix, .. command]) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var client = new HttpClient { BaseAddress = new(Text($"http://127.0.0.1:{port}/")), Timeout = Patience };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        try
        {
            // What it says is not read by anybody, but a full pipe would stop it.
            process.BeginOutputReadLine();
            process.BeginErrorReadLine();
            var page = $"capabilities/{EditedId}.html";
            await UntilAsync(client, page, text => text.Contains(EditedId, StringComparison.Ordinal) && text.Contains("<h2", StringComparison.Ordinal), Patience);
            Add(contestant, Works.Start, size, clock.Elapsed, process, TimeSpan.Zero);
            var file = Path.Combine(content, contestant.IsHugo ? "content" : "", "capabilities", $"{EditedId}.md");
            var targets = await TargetsAsync(client);
            var original = await File.ReadAllTextAsync(file);
            for (var run = 0; run < runs; run++, edits++)
            {
                // Watchers take changes together that follow each other closely; nobody saves that fast.
                await Task.Delay(TimeSpan.FromSeconds(1.5));
                await EditAsync(contestant, client, process, file, original, targets[edits % targets.Count], size, edits);
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        return edits;
    }

    private async Task EditAsync(Contestant contestant, HttpClient client, Process process, string file, string original, string target, int size, int edit)
    {
        var words = Text($"Edit number {edit} was saved.");
        var link = contestant.IsHugo ? $"[the risk](../risks/{target}.html)" : $"[[{target}|the risk]]";
        var text = original + $"{words} It names {link}.\n";
        if (contestant.IsHugo)
        {
            text = text.Replace("mentions: [", $"mentions: [{target}, ", StringComparison.Ordinal);
        }

        process.Refresh();
        var before = process.TotalProcessorTime;
        var clock = Stopwatch.StartNew();
        await File.WriteAllTextAsync(file, text);
        await UntilAsync(client, $"capabilities/{EditedId}.html", page => page.Contains(words, StringComparison.Ordinal), Patience);
        Add(contestant, Works.Edit, size, clock.Elapsed, process, before);
        if (await UntilAsync(client, $"risks/{target}.html", page => page.Contains($"{EditedId}.html", StringComparison.Ordinal), PatienceForOthers))
        {
            Add(contestant, Works.Backlink, size, clock.Elapsed, process, before);
        }
        else
        {
            Missed.Add(Text($"{contestant.Name}, {size:N0} pages: {PatienceForOthers.TotalSeconds:0} s after the edit, the page it newly names did not yet show that."));
        }
    }

    /// <summary>Two risks to name in turn, which the page neither names nor is named by.</summary>
    private static async Task<IReadOnlyList<string>> TargetsAsync(HttpClient client)
    {
        List<string> targets = [];
        for (var number = 1; targets.Count < 2; number++)
        {
            var id = Text($"RISK-{number:00000}");
            if (!(await client.GetStringAsync(new Uri($"risks/{id}.html", UriKind.Relative))).Contains(EditedId, StringComparison.Ordinal))
            {
                targets.Add(id);
            }
        }

        return targets;
    }

    private static async Task<bool> UntilAsync(HttpClient client, string page, Func<string, bool> isShown, TimeSpan patience)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < patience;)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri(page, UriKind.Relative));
                if (answer.IsSuccessStatusCode && isShown(await answer.Content.ReadAsStringAsync()))
                {
                    return true;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(5);
        }

        return patience < Patience ? false : throw new InvalidOperationException($"{page} did not show what it should within {patience.TotalMinutes} minutes.");
    }

    private void Add(Contestant contestant, string work, int size, TimeSpan took, Process process, TimeSpan before)
    {
        var series = Series.Find(one => (one.Program, one.Work, one.Pages) == (contestant.Name, work, size));
        if (series is null)
        {
            Series.Add(series = new(contestant.Name, work, size));
        }

        process.Refresh();
        series.Add(new(took, process.TotalProcessorTime - before, Meter.Peak(process)));
        log.WriteLine(Text($"{size,6} {work,-46} {contestant.Name,-24} {took.TotalMilliseconds,8:0} ms"));
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}

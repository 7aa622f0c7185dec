using System.Globalization;
using System.Text.RegularExpressions;
using RoadmapSite.Benchmarks.Corpora;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>Builds and checks, each program in turn, the order reversed with every round: what slows the machine down for a while slows all of them.</summary>
internal sealed partial class BuildBench(BenchArguments arguments, IReadOnlyList<Contestant> contestants, TextWriter log)
{
    public List<Series> Series { get; } = [];

    /// <summary>Files that a rebuild without a change wrote all the same, by program and number of pages.</summary>
    public Dictionary<(string Program, int Pages), int> Rewritten { get; } = [];

    /// <summary>Files of the site, by program and number of pages.</summary>
    public Dictionary<(string Program, int Pages), (int Files, long Bytes)> Written { get; } = [];

    /// <summary>What the command says of its own stages; empty where it says nothing.</summary>
    public Dictionary<int, string> Stages { get; } = [];

    /// <summary>Bytes that a full build took from the heap in all, as the command says itself.</summary>
    public Dictionary<int, double> Allocated { get; } = [];

    public void Run()
    {
        foreach (var (size, runs) in arguments.Sizes)
        {
            var (content, hugo) = Corpora(arguments.Scratch, size, contestants.Any(one => one.IsHugo));
            for (var round = 0; round < runs; round++)
            {
                foreach (var contestant in round % 2 == 0 ? contestants : contestants.Reverse())
                {
                    Measure(contestant, contestant.IsHugo ? hugo : content, size);
                }
            }

            if (contestants.FirstOrDefault(one => !one.IsHugo) is { } own)
            {
                Stages[size] = StagesOf(own, content, Path.Combine(arguments.Scratch, "out"));
                if (AllocatedPattern().Match(Stages[size]) is { Success: true } match)
                {
                    Allocated[size] = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) * 1e6;
                }
            }

            Delete(Path.Combine(arguments.Scratch, "out"));
        }
    }

    /// <summary>Writes the corpora of one size, unless they are there from a run before.</summary>
    public static (string Content, string Hugo) Corpora(string scratch, int size, bool forHugo)
    {
        var corpus = Corpus.Create(size);
        var (content, hugo) = (Path.Combine(scratch, FormattableString.Invariant($"content-{size}")), Path.Combine(scratch, FormattableString.Invariant($"hugo-{size}")));
        Delete(content);
        ContentWriter.Write(corpus, content);
        if (forHugo)
        {
            Delete(hugo);
            HugoWriter.Write(corpus, hugo);
        }

        return (content, hugo);
    }

    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private void Measure(Contestant contestant, string content, int size)
    {
        var output = Path.Combine(arguments.Scratch, "out");
        Delete(output);
        Add(contestant, Works.Cold, size, contestant.Build(content, output).Cost);
        if (!contestant.IsSecond)
        {
            var before = Times(output);
            Written[(contestant.Name, size)] = (before.Count, new DirectoryInfo(output).EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length));
            Add(contestant, Works.Again, size, contestant.Build(content, output).Cost);
            Rewritten[(contestant.Name, size)] = Times(output).Except(before).Count();
        }

        if (!contestant.IsHugo)
        {
            Add(contestant, Works.Check, size, contestant.Run("check", content).Cost);
        }
    }

    private void Add(Contestant contestant, string work, int size, Cost cost)
    {
        var series = Series.Find(one => (one.Program, one.Work, one.Pages) == (contestant.Name, work, size));
        if (series is null)
        {
            Series.Add(series = new(contestant.Name, work, size));
        }

        series.Add(cost);
        log.WriteLine(FormattableString.Invariant($"{size,6} {work,-18} {contestant.Name,-24} {cost.Wall.TotalMilliseconds,8:0} ms {cost.Cpu.TotalMilliseconds,8:0} ms CPU {cost.Peak / 1e6,6:0} MB"));
    }

    private static string StagesOf(Contestant own, string content, string output)
    {
        try
        {
            Delete(output);
            var told = own.Run("build", content, "--output", output, "-v").Output;

            // Without the sentence below the table, which names a folder of this machine.
            var end = told.LastIndexOf("Wrote ", StringComparison.Ordinal);
            return told.IndexOf("Stage ", StringComparison.Ordinal) is var start and >= 0 ? told[start..(end > start ? end : told.Length)].TrimEnd() : "";
        }
        catch (InvalidOperationException)
        {
            // Commands before the table do not know -v.
            return "";
        }
    }

    private static HashSet<(string Path, DateTime Written)> Times(string folder) =>
        [.. new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories).Select(file => (file.FullName, file.LastWriteTimeUtc))];

    [GeneratedRegex(@"^All .*\s([\d,.]+) MB\s*$", RegexOptions.Multiline)]
    private static partial Regex AllocatedPattern();
}

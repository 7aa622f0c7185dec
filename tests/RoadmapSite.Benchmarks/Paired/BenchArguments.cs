using System.Globalization;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>What a paired run is asked for.</summary>
/// <param name="Native">The released command; null where it is not measured.</param>
/// <param name="Source">The command as it is built from source, which <c>dotnet</c> runs; null where it is not measured.</param>
/// <param name="Hugo">Null where there is no Hugo.</param>
/// <param name="Runs">How often each is run, first to last and last to first in turn.</param>
/// <param name="WithEdits">Whether the previews are measured too.</param>
internal sealed record BenchArguments(string? Native, string? Source, string? Hugo, IReadOnlyList<int> Sizes, int Runs, bool WithEdits, string Scratch, string Results)
{
    /// <returns>Null for arguments that cannot be read.</returns>
    public static BenchArguments? Parse(IReadOnlyList<string> args)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var arg in args)
        {
            if (arg.Split('=', 2) is not [['-', '-', .. var name], .. var rest])
            {
                return null;
            }

            values[name] = rest is [var value] ? value : "";
        }

        var sizes = values.GetValueOrDefault("sizes", "100,1000,10000").Split(',').Select(text => Number(text)).ToList();
        var runs = Number(values.GetValueOrDefault("runs", "5"));
        return sizes.Exists(size => size is not >= 100) || runs is not >= 1 || values.Keys.Except(["native", "source", "hugo", "sizes", "runs", "edit", "scratch", "results"]).Any()
            ? null
            : new(
                File("native"), File("source"), File("hugo"), [.. sizes.Select(size => size!.Value)], runs.Value, values.ContainsKey("edit"),
                Path.GetFullPath(values.GetValueOrDefault("scratch", Path.Combine("artifacts", "bench"))), Path.GetFullPath(values.GetValueOrDefault("results", Path.Combine("artifacts", "bench", "results"))));

        string? File(string name) => values.GetValueOrDefault(name) is { Length: > 0 } file ? file : null;

        static int? Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

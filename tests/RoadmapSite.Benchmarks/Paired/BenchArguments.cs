using System.Globalization;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>What a paired run is asked for.</summary>
/// <param name="Native">The released command; null where it is not measured.</param>
/// <param name="Source">The command as it is built from source, which <c>dotnet</c> runs; null where it is not measured.</param>
/// <param name="Hugo">Null where there is no Hugo.</param>
/// <param name="Sizes">Numbers of items, and how often each program is run with that many.</param>
/// <param name="WithEdits">Whether the previews are measured too.</param>
internal sealed record BenchArguments(string? Native, string? Source, string? Hugo, IReadOnlyList<(int Pages, int Runs)> Sizes, bool WithEdits, string Scratch, string Results)
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

        // 1000x5 is five runs with a thousand items.
        var usual = values.GetValueOrDefault("runs", "5");
        var sizes = values.GetValueOrDefault("sizes", "100,1000,10000").Split(',').Select(text => text.Split('x', 2) is [var size, var runs] ? (Number(size), Number(runs)) : (Number(text), Number(usual))).ToList();
        return sizes.Exists(size => size is not ( >= 100, >= 1)) || values.Keys.Except(["native", "source", "hugo", "sizes", "runs", "edit", "scratch", "results"]).Any()
            ? null
            : new(
                File("native"), File("source"), File("hugo"), [.. sizes.Select(size => (size.Item1!.Value, size.Item2!.Value))], values.ContainsKey("edit"),
                Path.GetFullPath(values.GetValueOrDefault("scratch", Path.Combine("artifacts", "bench"))), Path.GetFullPath(values.GetValueOrDefault("results", Path.Combine("artifacts", "bench", "results"))));

        string? File(string name) => values.GetValueOrDefault(name) is { Length: > 0 } file ? file : null;

        static int? Number(string text) => int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : null;
    }
}

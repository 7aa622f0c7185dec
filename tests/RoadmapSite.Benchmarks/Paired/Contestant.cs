using RoadmapSite.Benchmarks.Corpora;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>A program to be measured.</summary>
/// <param name="Prefix">What stands before its own arguments: the assembly, for one that <c>dotnet</c> runs.</param>
internal sealed record Contestant(string Name, string Executable, IReadOnlyList<string> Prefix)
{
    public const string Native = "roadmap, release binary";
    public const string Plain = "roadmap, plain theme";
    public const string Source = "from source, plain theme";
    public const string Hugo = "Hugo";

    /// <summary>Whether another one stands for the same program, so that this one shows only what a full build and a check take.</summary>
    public bool IsSecond { get; private init; }

    /// <summary>The folder of the theme it builds with; null for its own.</summary>
    public string? Theme { get; private init; }

    public bool IsHugo => Name == Hugo;

    public static IReadOnlyList<Contestant> Of(BenchArguments arguments)
    {
        List<Contestant> all = [];
        var plain = PlainTheme.Write(arguments.Scratch);
        if (arguments.Native is { } native)
        {
            all.Add(new(Native, Path.GetFullPath(native), []));
            all.Add(new(Plain, Path.GetFullPath(native), []) { Theme = plain, IsSecond = true });
        }

        if (arguments.Hugo is { } hugo)
        {
            all.Add(new(Hugo, hugo, []));
        }

        if (arguments.Source is { } source)
        {
            all.Add(new(Source, "dotnet", [Path.GetFullPath(source)]) { Theme = plain, IsSecond = arguments.Native is not null });
        }

        return all;
    }

    public (Cost Cost, string Output) Run(params IEnumerable<string> arguments) => Meter.Run(Executable, [.. Prefix, .. arguments]);

    public (Cost Cost, string Output) Build(string content, string output) => IsHugo
        ? Run("--quiet", "--source", content, "--destination", output)
        : Run(["build", content, "--output", output, "--quiet", .. Theme is null ? [] : (string[])["--theme", Theme]]);
}

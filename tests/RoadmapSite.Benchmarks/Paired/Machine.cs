using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>What the figures were measured on.</summary>
internal static partial class Machine
{
    public static IEnumerable<(string What, string Value)> Describe(IReadOnlyList<Contestant> contestants)
    {
        yield return ("processor", $"{Processor()}, {Environment.ProcessorCount} cores");
        yield return ("memory", string.Create(CultureInfo.InvariantCulture, $"{GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:0.#} GB"));
        yield return ("system", $"{SystemName()}, {RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant()}");
        yield return ("runtime", RuntimeInformation.FrameworkDescription);
        foreach (var contestant in contestants)
        {
            yield return (contestant.Name, FirstLine(contestant.Run(contestant.IsHugo ? "version" : "--version").Output));
        }
    }

    private static string Processor()
    {
        const string Cpu = "/proc/cpuinfo";
        return (File.Exists(Cpu) ? File.ReadLines(Cpu).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':', 2)[1].Trim() : null)
            ?? Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER")
            ?? RuntimeInformation.ProcessArchitecture.ToString();
    }

    private static string SystemName()
    {
        const string Release = "/etc/os-release";
        return File.Exists(Release) && NamePattern().Match(File.ReadAllText(Release)) is { Success: true } match ? $"{match.Groups[1].Value}, kernel {Environment.OSVersion.Version}" : RuntimeInformation.OSDescription;
    }

    private static string FirstLine(string text) => text.Trim().Split('\n')[0].Split(" BuildDate", 2)[0].Trim();

    [GeneratedRegex("^PRETTY_NAME=\"?([^\"\n]+)", RegexOptions.Multiline)]
    private static partial Regex NamePattern();
}

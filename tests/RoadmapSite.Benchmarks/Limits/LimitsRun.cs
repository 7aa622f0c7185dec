using System.Diagnostics;
using System.Globalization;
using RoadmapSite.Benchmarks.Corpora;
using RoadmapSite.Benchmarks.Paired;

namespace RoadmapSite.Benchmarks.Limits;

/// <summary>Checks and builds all bad input at its size, and at half of it where that takes long, and prints how time and memory grow.</summary>
internal static class LimitsRun
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan Short = TimeSpan.FromSeconds(3);

    private const string NoEnd = "no end";

    /// <summary>What grows by more than this when its input doubles, is worth a look.</summary>
    private const double Suspicious = 3;

    /// <param name="command">The released command, or the assembly that <c>dotnet</c> runs.</param>
    /// <param name="names">Parts of the names of those to run; all without any.</param>
    public static int Run(string command, string folder, IReadOnlyList<string> names, TextWriter log)
    {
        log.WriteLine($"{"input",-50} {"verb",-6} {"half s",8} {"whole s",8} {"growth",7} {"MB",6}  ended with");
        var isWell = true;
        foreach (var input in BadInputs.All.Where(input => names.Count == 0 || names.Any(name => input.Name.Contains(name, StringComparison.Ordinal))))
        {
            var whole = Write(input, input.Most, folder);
            foreach (var verb in new[] { "check", "build" })
            {
                var (after, peak, end) = Once(command, verb, whole);

                // What takes no time needs no comparison.
                var before = after < Short ? (TimeSpan?)null : Once(command, verb, Write(input, input.Most / 2, folder)).Wall;
                var isSlow = after / before > Suspicious || end == NoEnd;
                isWell &= !isSlow && end.StartsWith('0');
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{input.Name,-50} {verb,-6} {before?.TotalSeconds,8:0.00} {after.TotalSeconds,8:0.00} {after / before,7:0.0} {peak / 1_000_000,6}  {end}{(isSlow ? "  <-- slow" : "")}"));
            }

            Directory.Delete(Path.GetDirectoryName(whole)!, recursive: true);
        }

        return isWell ? 0 : 1;
    }

    private static string Write(BadInput input, int count, string folder)
    {
        var content = Path.Combine(Path.GetFullPath(folder), input.FolderName, count.ToString(CultureInfo.InvariantCulture));
        foreach (var (path, text) in input.Files(count))
        {
            var file = Path.Combine(content, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, text);
        }

        return content;
    }

    private static (TimeSpan Wall, long Peak, string End) Once(string command, string verb, string content)
    {
        var isAssembly = command.EndsWith(".dll", StringComparison.Ordinal);
        string[] rest = verb == "build" ? ["--output", content + "-site", "--quiet", "--fresh"] : [];
        var start = new ProcessStartInfo(isAssembly ? "dotnet" : command, [.. isAssembly ? new[] { command } : [], verb, content, .. rest]) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var lines = (Count: 0, Last: "");
        process.OutputDataReceived += (_, line) => lines = line.Data is { Length: > 0 } text ? (lines.Count + 1, text) : lines;
        process.ErrorDataReceived += (_, line) => lines = line.Data is { Length: > 0 } text ? (lines.Count + 1, text) : lines;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        var peak = 0L;
        while (!process.WaitForExit(TimeSpan.FromMilliseconds(10)))
        {
            peak = Math.Max(peak, Meter.Peak(process));
            if (clock.Elapsed > Longest)
            {
                process.Kill();
                return (clock.Elapsed, peak, NoEnd);
            }
        }

        var wall = clock.Elapsed;
        process.WaitForExit();

        // 0 and 1 are answers; anything else is a crash.
        var last = lines.Last.Length > 70 ? lines.Last[..70] : lines.Last;
        return (wall, peak, process.ExitCode is 0 or 1 ? $"0: {last}" : $"{process.ExitCode}: {last}");
    }
}

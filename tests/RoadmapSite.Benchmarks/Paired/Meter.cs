using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace RoadmapSite.Benchmarks.Paired;

/// <summary>Runs a program to its end and says what that took: elapsed time, processor time and the most memory.</summary>
internal static class Meter
{
    private const int Children = -1;
    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(4);

    /// <exception cref="InvalidOperationException">The program failed; its last words are in the message.</exception>
    public static (Cost Cost, string Output) Run(string program, IReadOnlyList<string> arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder ?? "", RedirectStandardOutput = true, RedirectStandardError = true };
        Settle();
        var before = ProcessorTimeOfChildren();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        var (peak, seen) = (0L, TimeSpan.Zero);

        // The peak is a property of a living process: it is read until there is none. Looking costs a few microseconds.
        while (!process.WaitForExit(Between))
        {
            (peak, seen) = (Math.Max(peak, Peak(process)), before is null ? Seen(process) ?? seen : seen);
        }

        var wall = clock.Elapsed;
        process.WaitForExit();
        var text = output.Result + error.Result;
        return process.ExitCode == 0
            ? (new(wall, before is { } earlier ? ProcessorTimeOfChildren()!.Value - earlier : seen, peak), text)
            : throw new InvalidOperationException($"“{program} {string.Join(' ', arguments)}” ended with {process.ExitCode}: {text[Math.Max(0, text.Length - 2000)..]}");
    }

    /// <summary>The most memory that a living process has held; 0 for one that has just ended.</summary>
    public static long Peak(Process process)
    {
        try
        {
            if (!OperatingSystem.IsLinux())
            {
                process.Refresh();
                return process.PeakWorkingSet64;
            }

            const string Name = "VmHWM:";
            return File.ReadLines($"/proc/{process.Id}/status").FirstOrDefault(line => line.StartsWith(Name, StringComparison.Ordinal)) is { } line
                ? long.Parse(line[Name.Length..].Replace("kB", "", StringComparison.Ordinal), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture) * 1024
                : 0;
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException)
        {
            return 0;
        }
    }

    /// <summary>Lets the system write what the last run left in memory, so that the next one does not pay for it.</summary>
    private static void Settle()
    {
        if (OperatingSystem.IsLinux())
        {
            Sync();
        }
    }

    private static TimeSpan? Seen(Process process)
    {
        try
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Processor time of all processes that were started here and have ended, to the microsecond; null where the system has another way.</summary>
    private static TimeSpan? ProcessorTimeOfChildren()
    {
        if (!OperatingSystem.IsLinux())
        {
            return null;
        }

        // Two times of seconds and microseconds come first, and 14 numbers after them that nobody needs here.
        var usage = new long[18];
        return GetResourceUsage(Children, usage) == 0
            ? TimeSpan.FromSeconds(usage[0] + usage[2]) + TimeSpan.FromMicroseconds(usage[1] + usage[3])
            : throw new InvalidOperationException("The system does not say what processes have used.");
    }

    [DllImport("libc", EntryPoint = "getrusage")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetResourceUsage(int who, [Out] long[] usage);

    [DllImport("libc", EntryPoint = "sync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern void Sync();
}

using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace RoadmapSite;

/// <summary>Runs git in a folder.</summary>
internal static class Git
{
    /// <summary>Whether it can be run at all.</summary>
    public static bool IsThere => Run(".", "--version") is not null;

    /// <summary>What git says, or null when it cannot say anything.</summary>
    public static string? Run(string folder, params IEnumerable<string> arguments) => RunForBytes(folder, arguments) is { } bytes ? Encoding.UTF8.GetString(bytes) : null;

    /// <summary>The same, for files that may be no text.</summary>
    /// <param name="input">Lines that git reads.</param>
    public static byte[]? RunForBytes(string folder, IEnumerable<string> arguments, IReadOnlyCollection<string>? input = null)
    {
        var start = new ProcessStartInfo("git", ["-C", Path.GetFullPath(folder), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = input is not null,
        };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            using var output = new MemoryStream();

            // Git answers while it reads, so both go on at once: a full pipe would stop either.
            var writing = input is null ? Task.CompletedTask : WriteAsync(git.StandardInput, input);
            git.StandardOutput.BaseStream.CopyTo(output);
            git.WaitForExit();
            writing.Wait();
            return git.ExitCode == 0 ? output.ToArray() : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static async Task WriteAsync(StreamWriter input, IEnumerable<string> lines)
    {
        await Task.Yield();
        try
        {
            foreach (var line in lines)
            {
                await input.WriteAsync(line + "\n");
            }

            input.Close();
        }
        catch (IOException)
        {
            // Git ended before it had read all, which its exit code tells.
        }
    }
}

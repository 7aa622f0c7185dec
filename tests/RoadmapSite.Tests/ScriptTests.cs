using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Tests.Preview;

namespace RoadmapSite.Tests;

/// <summary>Whole runs as text: files, commands, and what they print to the letter.</summary>
/// <remarks>
/// A script holds <c>-- path --</c> lines, each with a file below it, then <c>$ roadmap …</c> lines, each with its output and
/// <c>exit N</c> below it; <c>--files</c> lists a folder, <c>--show</c> prints a file, <c>--preview</c> the title of a page as the preview shows it. Files may change between commands. ROADMAP_ACCEPT=1 rewrites the output with what is printed now, for a person to read in the diff. Nothing is handed in but arguments and files, so that ROADMAP_COMMAND=FILE runs all of them with another build of the command.
/// </remarks>
public sealed partial class ScriptTests
{
    private static readonly string Folder = Path.Combine(Repository.Root(), "tests", "RoadmapSite.Tests", "Scripts");

    public static TheoryData<string> Names => [.. Directory.EnumerateFiles(Folder, "*.txt").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_script_prints_what_it_says(string name)
    {
        var path = Path.Combine(Folder, name);
        var expected = (await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken)).ReplaceLineEndings("\n");
        var actual = await Run(expected);
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1" && actual != expected)
        {
            await File.WriteAllTextAsync(path, actual, TestContext.Current.CancellationToken);
            return;
        }

        Assert.Equal(expected, actual);
    }

    private static async Task<string> Run(string script)
    {
        using var folder = new TemporaryFolder();
        var result = new StringBuilder();
        var lines = script.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (Block().IsMatch(lines[i]))
            {
                var file = lines[i][3..].Replace(" --", "", StringComparison.Ordinal);
                result.Append(lines[i]).Append('\n');
                var text = new StringBuilder();
                while (i + 1 < lines.Length && !Block().IsMatch(lines[i + 1]) && !lines[i + 1].StartsWith("$ ", StringComparison.Ordinal))
                {
                    text.Append(lines[++i]).Append('\n');
                }

                result.Append(text);
                if (file.EndsWith('/'))
                {
                    Directory.CreateDirectory(folder.Combine(file));
                }
                else
                {
                    folder.Write(file, text.ToString().TrimEnd('\n') + "\n");
                }
            }
            else if (lines[i].StartsWith("$ roadmap ", StringComparison.Ordinal))
            {
                result.Append(lines[i]).Append('\n');
                await Execute(folder, lines[i]["$ roadmap ".Length..], result);
                while (i + 1 < lines.Length && !lines[i + 1].StartsWith("$ ", StringComparison.Ordinal) && !Block().IsMatch(lines[i + 1]))
                {
                    i++;
                }

                result.Append('\n');
            }
            else
            {
                result.Append(lines[i]).Append('\n');
            }
        }

        return result.ToString().TrimEnd('\n') + "\n";
    }

    /// <summary>Names that begin with <c>./</c> stand in the script's folder; words in quotes belong together.</summary>
    private static async Task Execute(TemporaryFolder folder, string command, StringBuilder result)
    {
        var arguments = Word().Matches(command).Select(word => word.Value.Trim('"')).Select(word => word.StartsWith("./", StringComparison.Ordinal) ? folder.Combine(word[2..]) : word).ToArray();
        if (arguments[0] == "--show")
        {
            result.Append(await File.ReadAllTextAsync(arguments[1], TestContext.Current.CancellationToken));
            return;
        }

        if (arguments[0] == "--preview")
        {
            var page = CommandRun.Executable is null ? await PageHere(folder, arguments[1], arguments[2]) : await PageOfProcess(arguments[1], arguments[2]);
            var title = Title().Match(page).Groups[1].Value;
            result.Append(System.Globalization.CultureInfo.InvariantCulture, $"{title}\n");
            return;
        }

        if (arguments[0] == "--files")
        {
            string[] files = Directory.Exists(arguments[1]) ? Directory.GetFiles(arguments[1], "*", SearchOption.AllDirectories) : [];
            foreach (var file in files.Order(StringComparer.Ordinal))
            {
                result.Append(Path.GetRelativePath(folder.Path, file).Replace('\\', '/')).Append('\n');
            }

            return;
        }

        var run = await CommandRun.Of(arguments);
        result.Append((run.Output + run.Error).Replace(folder.Path.Replace('\\', '/') + "/", "./", StringComparison.Ordinal));
        result.Append(System.Globalization.CultureInfo.InvariantCulture, $"exit {run.ExitCode}\n");
    }

    private static async Task<string> PageHere(TemporaryFolder folder, string content, string page)
    {
        await using var preview = await RunningPreview.StartAsync(folder, Path.GetRelativePath(folder.Path, content));
        return await preview.GetAsync(page);
    }

    private static async Task<string> PageOfProcess(string content, string page)
    {
        using var process = CommandRun.Start("preview", content, "--port", "0", "--quiet");
        try
        {
            var line = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) ?? await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            using var client = new HttpClient();
            return await client.GetStringAsync(new Uri(new Uri(Address().Match(line).Value), page), TestContext.Current.CancellationToken);
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }
    }

    [GeneratedRegex("http://[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Address();

    [GeneratedRegex("<title>([^<]*)</title>", RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex("^-- .+ --$", RegexOptions.CultureInvariant)]
    private static partial Regex Block();

    [GeneratedRegex("\"[^\"]*\"|[^ ]+", RegexOptions.CultureInvariant)]
    private static partial Regex Word();
}

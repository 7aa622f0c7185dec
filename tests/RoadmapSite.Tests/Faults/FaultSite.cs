using System.Text;
using System.Text.RegularExpressions;

namespace RoadmapSite.Tests.Faults;

/// <summary>A site that is wrong in every way there is, written to disk, and what has to be found in it.</summary>
/// <remarks>
/// In the files of <c>content/</c>, <c>⟦broken-link⟧</c> stands before each place where that rule has to find something; the marks are taken out on the way to disk.
/// <c>␍</c> stands for a carriage return, and a file whose name ends in <c>.latin1</c> is written in that encoding, without the ending.
/// </remarks>
internal sealed partial class FaultSite : IDisposable
{
    public static readonly string Source = Path.Combine(Repository.Root(), "tests", "RoadmapSite.Tests", "Faults", "content");

    private const string Latin1 = ".latin1";

    private readonly TemporaryFolder folder = new();

    public FaultSite()
    {
        foreach (var path in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var isLatin1 = path.EndsWith(Latin1, StringComparison.Ordinal);
            var name = Path.GetRelativePath(Source, isLatin1 ? path[..^Latin1.Length] : path).Replace('\\', '/');
            var text = TextOf(path);
            Expected.AddRange(Marks(name, text));
            var target = folder.Combine(["content", .. name.Split('/')]);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllText(target, Mark().Replace(text, "").Replace('␍', '\r'), isLatin1 ? Encoding.Latin1 : new UTF8Encoding(false));
        }
    }

    public string Root => folder.Path;

    public string Content => folder.Combine("content");

    public List<(string Rule, string File, int Line, int Column)> Expected { get; } = [];

    /// <summary>Writes marks anew, where something was found.</summary>
    public static void Accept(IEnumerable<(string Rule, string File, int Line, int Column)> found)
    {
        var byFile = found.ToLookup(one => one.File);
        foreach (var path in Directory.EnumerateFiles(Source, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(Source, path).Replace('\\', '/').Replace(Latin1, "", StringComparison.Ordinal);
            var lines = Mark().Replace(TextOf(path), "").Split('\n');
            foreach (var one in byFile[name].OrderByDescending(one => one.Column).ThenByDescending(one => one.Rule, StringComparer.Ordinal))
            {
                lines[one.Line - 1] = lines[one.Line - 1].Insert(one.Column - 1, $"⟦{one.Rule}⟧");
            }

            File.WriteAllText(path, string.Join('\n', lines));
        }
    }

    public void Dispose() => folder.Dispose();

    private static string TextOf(string path) => File.ReadAllText(path).Replace("\r\n", "\n", StringComparison.Ordinal);

    private static IEnumerable<(string Rule, string File, int Line, int Column)> Marks(string file, string text)
    {
        foreach (var (line, index) in text.Split('\n').Select((line, index) => (line, index)))
        {
            var marks = 0;
            foreach (Match mark in Mark().Matches(line))
            {
                yield return (mark.Groups[1].Value, file, index + 1, mark.Index - marks + 1);
                marks += mark.Length;
            }
        }
    }

    [GeneratedRegex("⟦([a-z0-9-]+)⟧", RegexOptions.CultureInvariant)]
    private static partial Regex Mark();
}

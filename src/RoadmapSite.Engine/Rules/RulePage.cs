using System.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A rule's page, which stands beside the rule: why, an example, what the console says.</summary>
/// <param name="Text">The whole page as Markdown.</param>
/// <param name="Files">The example's files by path, as bytes: one that is marked <c>latin-1</c> is written in that encoding, and ␍ at the end of a line stands for a carriage return.</param>
/// <param name="Console">What the console says about them.</param>
public sealed record RulePage(string Text, IReadOnlyList<KeyValuePair<string, byte[]>> Files, string Console)
{
    private const string Example = "\n## Example";

    /// <summary>What stands between the heading and the example.</summary>
    public string Why => Text.IndexOf('\n', StringComparison.Ordinal) is var start and >= 0
        ? Text[start..(Text.IndexOf(Example, start, StringComparison.Ordinal) is var end and >= 0 ? end : Text.Length)].Trim()
        : "";

    private const string Fence = "~~~";

    private const string Latin1 = " latin-1";

    /// <summary>The page of a rule, or null when nobody has written it.</summary>
    public static RulePage? Of(Rule rule)
    {
        var type = rule.GetType();
        using var stream = type.Assembly.GetManifestResourceStream($"rules/{type.Name}.md");
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }

    internal static RulePage Parse(string text)
    {
        var files = new List<KeyValuePair<string, byte[]>>();
        var console = "";
        string? info = null;
        var block = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (!line.StartsWith(Fence, StringComparison.Ordinal))
            {
                block.Add(line);
            }
            else if (info is null)
            {
                info = line[Fence.Length..].Trim();
                block.Clear();
            }
            else
            {
                var content = string.Concat(block.Select(one => one + "\n"));
                if (info == "console")
                {
                    console = content;
                }
                else if (info.IndexOf(' ', StringComparison.Ordinal) is var space and > 0)
                {
                    var isLatin1 = info.EndsWith(Latin1, StringComparison.Ordinal);
                    var path = info[(space + 1)..(isLatin1 ? info.Length - Latin1.Length : info.Length)].Trim();
                    files.Add(new(path, (isLatin1 ? Encoding.Latin1 : Encoding.UTF8).GetBytes(content.Replace("␍\n", "\r\n", StringComparison.Ordinal))));
                }

                info = null;
            }
        }

        return new(text, files, console);
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Tests.Incremental;

/// <summary>A content folder in memory under somebody who edits it at random: words, dates, ids, files that come and go, templates, settings, mistakes.</summary>
internal sealed partial class EditedContent
{
    private static readonly string[] Words = ["ward", "pharmacy", "backup", "consent", "rota", "imaging"];

    private readonly SortedDictionary<string, (string Text, long Version)> files = new(StringComparer.Ordinal);
    private readonly List<(string Path, string Text)> gone = [];
    private readonly Random random;
    private long version;

    public EditedContent(IEnumerable<KeyValuePair<string, string>> start, int seed)
    {
        random = new(seed);
        foreach (var (path, text) in start)
        {
            Set(path, text);
        }
    }

    /// <summary>As a folder on disk would be: a file that was written has another stamp.</summary>
    public ContentTree Tree => ContentTree.Of("content", files.Select(file =>
    {
        var bytes = Encoding.UTF8.GetBytes(file.Value.Text);
        return new ContentFile(file.Key, () => bytes) { Stamp = new(bytes.Length, file.Value.Version) };
    }));

    /// <summary>Edits once, and says what was done.</summary>
    public string Edit()
    {
        var path = Any(files.Keys.Where(file => file.EndsWith(".md", StringComparison.Ordinal)));
        var text = files[path].Text;
        switch (random.Next(16))
        {
            case 0 or 1:
                Set(path, $"{text}\nThe {Word()} and the {Word()} agree.\n");
                return $"words in {path}";
            case 2:
                Set(path, Title().Replace(text, match => $"{match.Groups[1].Value}{match.Groups[2].Value.Trim('"')} {Word()}", 1));
                return $"title of {path}";
            case 3 or 4:
                var dates = Date().Matches(text);
                if (dates.Count > 0 && dates[random.Next(dates.Count)] is { } date)
                {
                    Set(path, text.Remove(date.Index, date.Length).Insert(date.Index, DateOnly.Parse(date.Value, CultureInfo.InvariantCulture).AddDays(random.Next(-200, 200)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
                }

                return $"date in {path}";
            case 5 or 6:
                var name = $"{path[..(path.LastIndexOf('/') + 1)]}X-{random.Next(100, 999)}.md";
                files.Remove(path);
                Set(name, IdLine().Replace(text, ""));
                return $"{path} renamed to {name}";
            case 7:
                files.Remove(path);
                gone.Add((path, text));
                return $"{path} deleted";
            case 8 when gone.Count > 0:
                var back = gone[random.Next(gone.Count)];
                Set(back.Path, back.Text);
                return $"{back.Path} restored";
            case 9:
                Set($"notes/{Word()}.md", $"# About the {Word()}\n\nSee [[{Stem(path)}]] and [this]({"../" + path}).\n");
                return "a note";
            case 10:
                Set(path, text.StartsWith("---\n", StringComparison.Ordinal) ? text.Insert(4, random.Next(2) == 0 ? "colour: red\n" : "broken: [\n") : text + "\n[[NO-SUCH]]\n");
                return $"a mistake in {path}";
            case 11:
                Set($"notes/{Word()}.md", $"# Table of the {Word()}\n\n```view\nview: table\nfrom: risk\ncolumns: [id, title, owner]\n```\n\nThere are {{= count(risk) =}} risks.\n");
                return "a view";
            case 12:
                Set("roadmap.yml", SettingTitle().Replace(files["roadmap.yml"].Text, match => $"{match.Value.TrimEnd()} {Word()}", 1));
                return "the title of the site";
            case 13:
                Set("_theme/parts/note/part.liquid", $"{{{{ label }}}} {Word()}");
                Set("_theme/items/risk.liquid", $"<p>{Word()}</p>{{{{ body }}}}{{{{ item | link }}}}");
                return "a template";
            case 14:
                Set("pictures/plan.svg", $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{random.Next(10, 99)}\" height=\"10\"></svg>");
                Set(path, text + $"\n![Plan]({string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')))}pictures/plan.svg)\n");
                return $"a picture on {path}";
            default:
                files.Remove("pictures/plan.svg");
                files.Remove("_theme/items/risk.liquid");
                return "picture and template taken away";
        }
    }

    /// <summary>Edits words below the front matter of an item, and says what was done.</summary>
    public string Reword()
    {
        var path = Any(files.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal) && file.Value.Text.StartsWith("---\n", StringComparison.Ordinal) && Title().IsMatch(file.Value.Text)).Select(file => file.Key));
        var text = files[path].Text;
        var start = text.IndexOf("\n---\n", StringComparison.Ordinal) + "\n---\n".Length;
        var other = Stem(Any(files.Keys.Where(file => file.EndsWith(".md", StringComparison.Ordinal))));
        Set(path, random.Next(8) switch
        {
            0 => text[..start],
            1 => $"{text}\n# {Title().Match(text).Groups[2].Value.Trim('"')}\n",
            2 => text.Insert(start, $"# {Title().Match(text).Groups[2].Value.Trim('"')}\n\nAbout the {Word()}.\n"),
            3 => text + $"\n## The {Word()}\n\nSee [[{other}#the-{Word()}]].\n",
            4 => text + $"\nSee [[NO-SUCH]], ![](none.png) and <b>{Word()}</b>.\n",
            5 => text + $"\nThere are {{= count(risk) =}} risks.\n\n```view\nview: table\nfrom: risk\ncolumns: [id, title]\nwhere: title = '{Word()}'\n```\n",
            6 => text.Replace("[[", "", StringComparison.Ordinal),
            _ => text + $"\nThe {Word()} needs [[{other}]].\n",
        });
        return $"words of {path}";
    }

    private void Set(string path, string text) => files[path] = (text, ++version);

    private string Word() => Words[random.Next(Words.Length)];

    private string Any(IEnumerable<string> paths) => paths.ToList() is var all ? all[random.Next(all.Count)] : "";

    private static string Stem(string path) => Path.GetFileNameWithoutExtension(path);

    [GeneratedRegex(@"^(title: )(.*)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Title();

    [GeneratedRegex(@"^title: .*$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex SettingTitle();

    [GeneratedRegex(@"\b20[0-9]{2}-[0-9]{2}-[0-9]{2}\b", RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"^id: .*\n", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex IdLine();
}

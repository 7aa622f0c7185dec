using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Edits;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Roadmap.Tests.Edits;

public sealed partial class RenameTheSampleTests
{
    private const string Suffix = "-anew";

    [Fact]
    public void Every_id_renamed_and_renamed_back_gives_the_same_bytes_apart_from_aliases()
    {
        var before = Bytes(TestSite.SampleFiles());
        var site = TestSite.Load(ContentTree.OfBytes("content", before));

        var renamed = RenameAll(site, before, item => item.Id + Suffix);
        var other = TestSite.Load(ContentTree.OfBytes("content", renamed));
        var back = RenameAll(other, renamed, item => item.Id[..^Suffix.Length]);

        Assert.Equal(site.Knowledge.Items.Count - 1, other.Knowledge.Items.Count(item => item.Id.EndsWith(Suffix, StringComparison.Ordinal)));
        Assert.Equal(Found(site), Found(other));
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), back.Keys.Order(StringComparer.Ordinal));
        foreach (var (path, bytes) in before)
        {
            var (expected, text) = (Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(back[path]));
            Assert.Equal(Aliases().Replace(expected, ""), Aliases().Replace(text, ""));
        }
    }

    [Fact]
    public void No_link_or_reference_of_the_sample_still_says_an_old_id_after_its_rename()
    {
        var before = Bytes(TestSite.SampleFiles());
        var renamed = RenameAll(TestSite.Load(ContentTree.OfBytes("content", before)), before, item => item.Id + Suffix);
        var other = TestSite.Load(ContentTree.OfBytes("content", renamed));

        var aliases = other.Knowledge.Items.SelectMany(item => item.Aliases).ToHashSet(StringComparer.Ordinal);
        Assert.DoesNotContain(other.Knowledge.Items.SelectMany(item => item.References), reference => aliases.Contains(reference.Id));
        Assert.DoesNotContain(
            other.Knowledge.Items.SelectMany(item => item.Body.Links).Where(link => link.Kind == LinkKind.Wiki),
            link => aliases.Contains(link.Target.Split('/', '#')[0]));
    }

    /// <summary>By rule and the item they are about: columns move with longer ids.</summary>
    private static IEnumerable<string> Found(Site site) =>
        site.Findings.Open.Select(finding => $"{finding.Rule.Name} {finding.Message.Replace(Suffix, "", StringComparison.Ordinal)}").Order(StringComparer.Ordinal);

    private static Dictionary<string, byte[]> Bytes(ContentTree tree) => tree.Files.ToDictionary(file => file.Path, file => file.Read());

    private static Dictionary<string, byte[]> RenameAll(Site site, Dictionary<string, byte[]> files, Func<Item, string> name)
    {
        // The home page keeps its name, whatever is asked.
        var renames = site.Knowledge.Items
            .Where(item => item.Id != "index")
            .Select(item => (item, name: name(item)))
            .Select(pair => IdRename.Refusal(site, pair.item, pair.name) is { } refusal ? throw new InvalidOperationException(refusal) : IdRename.Of(site, pair.item, pair.name))
            .ToList();
        var moves = renames.SelectMany(rename => rename.Moves).ToDictionary(move => move.From, move => move.To);
        var edits = renames.SelectMany(rename => rename.Edits).ToLookup(edit => edit.At.File.Path);
        return files.ToDictionary(
            file => moves.GetValueOrDefault(file.Key, file.Key),
            file => edits[file.Key].ToList() is [var first, ..] some ? TextEdits.Apply(file.Value, first.At.File, some)! : file.Value);
    }

    [GeneratedRegex(@"\A---\naliases: \[[^\]]*\]\n---\n\n|\n *aliases: \[[^\]]*\]|, aliases: \[[^\]]*\]|(?<=\A---\n)aliases: \[[^\]]*\]\n", RegexOptions.CultureInvariant)]
    private static partial Regex Aliases();
}

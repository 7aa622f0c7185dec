using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>Finds what links in prose lead to: items by id, pages by path, images by file.</summary>
internal sealed class LinkResolver
{
    /// <summary>What an address to somewhere else begins with. Anything else with a colon (a script, say) is no page of the content, and is reported as such.</summary>
    private static readonly string[] External = ["http://", "https://", "//", "mailto:", "tel:", "sms:", "ftp://", "file://", "data:image/"];

    private readonly KnowledgeBase knowledge;
    private readonly Dictionary<string, Item> byPath;
    private readonly Dictionary<string, (PageItem First, IReadOnlyList<string> Ids)> pagesByStem;
    private readonly Dictionary<string, Item> byCaselessId;
    private readonly Dictionary<string, Item> draftsById;
    private readonly Dictionary<string, Item> draftsByPath;
    private readonly Dictionary<string, Item> withheldById;
    private readonly Dictionary<string, Item> withheldByPath;
    private readonly HashSet<string> assets;
    private readonly HashSet<string> made;

    /// <param name="made">Routes of the pages that are made and not written: <c>risks.html</c>.</param>
    public LinkResolver(KnowledgeBase knowledge, IReadOnlyList<Item> drafts, IEnumerable<string> assetPaths, IEnumerable<string> made)
    {
        this.knowledge = knowledge;
        byCaselessId = knowledge.Items.DistinctBy(item => item.Id, StringComparer.OrdinalIgnoreCase).ToDictionary(item => item.Id, StringComparer.OrdinalIgnoreCase);
        draftsById = drafts.DistinctBy(item => item.Id).ToDictionary(item => item.Id, StringComparer.Ordinal);
        draftsByPath = drafts.DistinctBy(item => item.Document.File.Path).ToDictionary(item => item.Document.File.Path, StringComparer.Ordinal);
        withheldById = knowledge.Withheld
            .SelectMany(item => item.OtherIds.Prepend(item.Id).Append(item is PageItem ? item.Document.File.Stem : item.Id).Select(id => (id, item)))
            .DistinctBy(pair => pair.id, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pair => pair.id, pair => pair.item, StringComparer.OrdinalIgnoreCase);
        withheldByPath = knowledge.Withheld.DistinctBy(item => item.Document.File.Path).ToDictionary(item => item.Document.File.Path, StringComparer.Ordinal);
        byPath = knowledge.Items
            .Where(item => item.Document.File.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase))
            .DistinctBy(item => item.Document.File.Path)
            .ToDictionary(item => item.Document.File.Path, StringComparer.Ordinal);
        foreach (var (item, alias) in knowledge.Items.SelectMany(item => item.Aliases.Where(OldAddress.IsPath).Select(alias => (item, alias))))
        {
            byPath.TryAdd(Path.ChangeExtension(alias.TrimStart('/'), ".md"), item);
        }

        pagesByStem = knowledge.Of<PageItem>()
            .OrderBy(page => page.Document.File.Path, StringComparer.Ordinal)
            .GroupBy(page => page.Document.File.Stem, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(pages => pages.Key, pages => (pages.First(), (IReadOnlyList<string>)[.. pages.Select(page => page.Id)]), StringComparer.OrdinalIgnoreCase);
        assets = new(assetPaths, StringComparer.Ordinal);
        this.made = new(made, StringComparer.Ordinal);
    }

    /// <summary><c>RISK-08</c>, <c>INIT-01/wave-1</c>, <c>handbook/index#first-edit</c>, <c>welcome</c>.</summary>
    public Link Wiki(string target, Span at)
    {
        var link = new Link(LinkKind.Wiki, target, at);
        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var (name, anchor) = hash < 0 ? (target, null) : (target[..hash], Some(target[(hash + 1)..]));
        if (knowledge.Find(name) is { } item)
        {
            return link with { Item = item, Anchor = anchor };
        }

        var slash = name.IndexOf('/', StringComparison.Ordinal);
        if (slash > 0 && knowledge.Find(name[..slash]) is { } owner)
        {
            var partId = name[(slash + 1)..];
            return owner.Part(partId) is null
                ? link with { Item = owner, PartId = partId, Fault = LinkFault.NoPart, Candidates = [.. Nearest.Of(partId, owner.Parts.Select(part => part.Id), 2).Select(id => $"{owner.Id}/{id}")] }
                : link with { Item = owner, PartId = partId };
        }

        if (pagesByStem.TryGetValue(name, out var pages))
        {
            return link with
            {
                Item = pages.First,
                Anchor = anchor,
                Fault = pages.Ids.Count > 1 ? LinkFault.Ambiguous : LinkFault.None,
                Candidates = pages.Ids.Count > 1 ? pages.Ids : [],
            };
        }

        if (draftsById.TryGetValue(slash > 0 ? name[..slash] : name, out var draft) || draftsById.TryGetValue(name, out draft))
        {
            return link with { Fault = LinkFault.Draft, Candidates = [draft.Document.File.Path] };
        }

        if (withheldById.TryGetValue(slash > 0 ? name[..slash] : name, out var withheld) || withheldById.TryGetValue(name, out withheld))
        {
            return link with { Fault = LinkFault.Withheld, Withheld = withheld };
        }

        if (byCaselessId.TryGetValue(name, out var near))
        {
            return link with { Item = near, Anchor = anchor, Fault = LinkFault.Case, Candidates = [near.Id] };
        }

        return link with { Fault = LinkFault.NoPage };
    }

    /// <summary>An address as Markdown has it, from a page.</summary>
    public Link Address(string target, bool isImage, SourceFile from, Span at)
    {
        if (External.Any(start => target.StartsWith(start, StringComparison.OrdinalIgnoreCase)))
        {
            return new(LinkKind.External, target, at);
        }

        var hash = target.IndexOf('#', StringComparison.Ordinal);
        var path = Uri.UnescapeDataString(hash < 0 ? target : target[..hash]);
        var anchor = hash < 0 ? null : Some(Uri.UnescapeDataString(target[(hash + 1)..]));

        // A leading slash starts at the content folder.
        var full = RelativePath.Join(path.StartsWith('/') ? "" : from.Path, path);
        if (isImage || assets.Contains(full))
        {
            var link = new Link(LinkKind.Image, target, at);
            return assets.Contains(full) ? link with { Asset = full } : link with { Fault = LinkFault.NoImage };
        }

        var relative = new Link(LinkKind.Relative, target, at) { Anchor = anchor };
        if (path.Length == 0)
        {
            return byPath.TryGetValue(from.Path, out var self) ? relative with { Item = self } : relative;
        }

        return byPath.TryGetValue(full, out var page) || byPath.TryGetValue(full.Length == 0 ? "index.md" : full + "/index.md", out page)
            ? relative with { Item = page }
            : made.Contains(full)
            ? relative with { Asset = full }
            : draftsByPath.ContainsKey(full)
            ? relative with { Fault = LinkFault.Draft, Candidates = [full] }
            : withheldByPath.TryGetValue(full, out var withheld) || withheldByPath.TryGetValue(full.Length == 0 ? "index.md" : full + "/index.md", out withheld)
            ? relative with { Fault = LinkFault.Withheld, Withheld = withheld }
            : relative with { Fault = LinkFault.NoPage };
    }

    /// <summary>Says of links that lead nowhere what they might have meant, once all of them are known: the same ones are compared whatever was read first.</summary>
    public void Suggest()
    {
        var suggestions = new Suggestions(2);
        foreach (var item in knowledge.Items.Where(item => item.Body.Links.Any(IsMissing)))
        {
            item.Body = item.Body with { Links = [.. item.Body.Links.Select(link => IsMissing(link) ? Suggest(link, item.Document.File, suggestions) : link)] };
        }
    }

    private static bool IsMissing(Link link) => link.Fault is LinkFault.NoPage or LinkFault.NoImage && link.Target.Length > 0;

    private Link Suggest(Link link, SourceFile from, Suggestions suggestions)
    {
        // What it says before its anchor, as it was looked for.
        var name = link.Target.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? link.Target[..hash] : link.Target;
        var near = link.Fault == LinkFault.NoImage
            ? suggestions.Of($"images {from.Folder}", Uri.UnescapeDataString(name), () => assets.Select(asset => RelativePath.From(from.Path, asset)))
            : link.Kind == LinkKind.Wiki
            ? suggestions.Of("ids", name, () => knowledge.Items.Select(candidate => candidate.Id))
            : suggestions.Of($"pages {from.Folder}", Uri.UnescapeDataString(name), () => byPath.Keys.Concat(made).Select(known => RelativePath.From(from.Path, known)));
        return link with { Candidates = near ?? [], IsNotCompared = near is null };
    }

    /// <summary>“#” alone is the top of the page.</summary>
    private static string? Some(string anchor) => anchor.Length == 0 ? null : anchor;
}

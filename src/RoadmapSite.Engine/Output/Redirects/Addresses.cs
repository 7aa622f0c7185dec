using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Redirects;

/// <summary>What stands at which address of the site. Whoever comes second to one is a finding.</summary>
/// <remarks>Capitals do not tell addresses apart: on Windows and macOS one file would take the place of the other.</remarks>
internal sealed class Addresses
{
    private readonly Dictionary<string, Holder> holders = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Diagnostic> findings;

    private Addresses(List<Diagnostic> findings) => this.findings = findings;

    /// <summary>The old addresses that lead on, in the order of their items, after a finding for each that cannot.</summary>
    public static IReadOnlyList<Redirect> Of(Catalog catalog, KnowledgeBase knowledge, IReadOnlyList<ContentFile> assets, List<Diagnostic> findings)
    {
        var addresses = new Addresses(findings);
        foreach (var page in catalog.Pages)
        {
            addresses.holders.TryAdd(page.Route, new(page.Route, $"the page “{page.Title}”, which the site makes itself", null, null));
        }

        foreach (var item in knowledge.Items)
        {
            addresses.Add(item);
        }

        foreach (var asset in assets)
        {
            addresses.Add(asset, catalog, knowledge);
        }

        return [.. knowledge.Items.SelectMany(addresses.Redirects)];
    }

    private void Add(Item item)
    {
        var holder = new Holder(item.Url, NameOf(item), item.PlaceOfId, item);
        if (holders.TryAdd(item.Url, holder))
        {
            return;
        }

        // The home page opens with the words of index.md, and other rules speak of ids that are taken or no ids.
        var first = holders[item.Url];
        var isKnown = first.Item is { } other ? IsSameId(other, item) || !(item.Type.IsPage || IdSyntax.IsWellFormed(item.Id)) : item.Url == Navigation.Home;
        if (!isKnown)
        {
            findings.Add(OutputCollision.Rule.Found(item.PlaceOfId, item.Url, first.Route, first.Name, first.At, item.Type.IsPage ? "rename this file" : "give one of them another id"));
        }
    }

    private void Add(ContentFile asset, Catalog catalog, KnowledgeBase knowledge)
    {
        var at = new SourceFile(asset.Path, "").Whole;
        if (holders.TryGetValue(asset.Path, out var first))
        {
            findings.Add(OutputCollision.Rule.Found(at, asset.Path, first.Route, first.Name, first.At, "rename this file, and the links to it"));
        }
        else if (catalog.Files.Any(file => !file.GivesWay && file.Makes(asset.Path, knowledge)) || asset.Path is SiteFolder.Mark or SiteRenderer.Schema)
        {
            findings.Add(OutputCollision.Rule.Found(at, asset.Path, asset.Path, "a file that the site makes itself", null, "rename this file, and the links to it"));
        }
        else
        {
            holders.Add(asset.Path, new(asset.Path, $"the file {asset.Path}", null, null));
        }
    }

    private IEnumerable<Redirect> Redirects(Item item)
    {
        foreach (var alias in item.Aliases)
        {
            var at = PlaceOf(item, alias);
            if (OldAddress.Of(item, alias) is not { } route)
            {
                findings.Add(MalformedId.Rule.OfAlias(at, alias));
            }
            else if (holders.TryAdd(route, new(route, $"an alias of {NameOf(item)}", at, item) { IsAlias = true }))
            {
                yield return new(route, item);
            }
            else if (holders[route] is var first && (first.Item != item || !first.IsAlias))
            {
                findings.Add(OutputCollision.Rule.Found(at, route, first.Route, first.Name, first.At, $"take “{Grammar.Short(alias)}” out of the aliases"));
            }
        }
    }

    /// <summary>Two items, or two pages, whose ids are one: that has a rule of its own.</summary>
    private static bool IsSameId(Item one, Item other) =>
        one.Id == other.Id || (one.Type.IsPage == other.Type.IsPage && string.Equals(one.Id, other.Id, StringComparison.OrdinalIgnoreCase));

    private static string NameOf(Item item) => item.Type.IsPage ? $"“{item.Title}”" : $"{item.Id} “{item.Title}”";

    /// <summary>The alias itself, in a list whose place is its first dash or bracket.</summary>
    private static Span PlaceOf(Item item, string alias)
    {
        var list = item.At(Item.AliasesField);
        var text = list.File.Text;
        for (var at = text.IndexOf(alias, list.Start, StringComparison.Ordinal); at >= 0 && alias.Length > 0; at = text.IndexOf(alias, at + 1, StringComparison.Ordinal))
        {
            if (IsEdge(at - 1) && IsEdge(at + alias.Length))
            {
                return list.File.At(at, alias.Length);
            }
        }

        return list;

        bool IsEdge(int place) => place < 0 || place >= text.Length || text[place] is ' ' or ',' or '[' or ']' or '"' or '\'' or '\r' or '\n' or '\t';
    }

    /// <summary>Who has an address.</summary>
    /// <param name="Name">As a finding says it.</param>
    private sealed record Holder(string Route, string Name, Span? At, Item? Item)
    {
        public bool IsAlias { get; init; }
    }
}

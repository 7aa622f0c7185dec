using System.Text.Encodings.Web;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.SourceHosts;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Pages;

/// <summary>A page per item: its facts, its prose, what it names and what names it, and what its subject adds.</summary>
internal sealed class ItemPages(Site site, Theme theme, HtmlEncoder encoder)
{
    /// <summary>The template of the types that have none of their own.</summary>
    private const string General = "item";

    private readonly SourceHost? host = SourceHost.Of(site.Knowledge.Configuration);

    private readonly ILookup<Item?, Diagnostics.Diagnostic> findings = new ItemPlaces(site.Knowledge.Items).Sort(site.Findings.Open);

    private readonly ILookup<Allowance, Diagnostics.AllowedFinding> allowed = site.Findings.Allowed.ToLookup(allowed => allowed.Allowance);

    /// <summary>Shown by the page itself, not among the facts.</summary>
    private static readonly Field[] ShownElsewhere =
        [Item.IdField, Item.TypeField, Item.TitleField, Item.PageTitleField, Item.SummaryField, Item.TagsField, Item.AllowField, Item.AliasesField, Item.DraftField];

    public IEnumerable<PageContent> Build(IReadOnlySet<string> taken)
    {
        foreach (var group in site.Knowledge.Items.GroupBy(item => item.Type.Name))
        {
            var items = group.DistinctBy(item => item.Url).Where(item => !taken.Contains(item.Url)).ToList();
            for (var i = 0; i < items.Count; i++)
            {
                var (item, previous, next) = (items[i], i > 0 ? items[i - 1] : null, i + 1 < items.Count ? items[i + 1] : null);
                var views = site.Catalog.ItemViews.Where(view => view.IsFor(item)).ToList();
                yield return new(item.Url, TemplateOf(item.Type), item.Title, () => Make(item, views, previous, next))
                {
                    Item = item,
                    Digests = [.. views.SelectMany(view => view.Digests(item))],
                };
            }
        }
    }

    private string TemplateOf(ItemType type) => $"items/{type.Name}" is var own && theme.Has(own) ? own : General;

    private Model Make(Item item, IReadOnlyList<ItemView> views, Item? previous, Item? next)
    {
        var knowledge = site.Knowledge;
        var facts = new FactWriter(theme.Formats, encoder, RelativePath.Root(item.Url), anchored: TemplateOf(item.Type) == General);
        var model = new Model
        {
            ["item"] = item,
            ["body"] = new Markup(item.Body.Html),
            ["headings"] = item.Body.Headings.Where(heading => heading.Level == 2).Select(heading => new Model { ["text"] = heading.Text, ["anchor"] = heading.Anchor }).ToList(),
            ["tags"] = item.Tags,
            ["facts"] = item.Values.Where(bound => !ShownElsewhere.Contains(bound.Field)).Select(facts.Fact).ToList(),
            ["outgoing"] = Outgoing(item),
            ["incoming"] = Incoming(item),
            ["source"] = item.Document.File.Path,
            ["editUrl"] = knowledge.Configuration.EditLink?.Replace("{path}", RelativePath.Escape(item.Document.File.Path), StringComparison.Ordinal) ?? host?.Edit(item.Document.File.Path),
            ["suggestUrl"] = host?.Suggest(item is PageItem ? item.Title : $"{item.Id}: {item.Title}", item.Document.File.Path, knowledge.Configuration.AddressOf(item.Url)),
            ["revisions"] = Revisions(item),
            ["previous"] = previous,
            ["next"] = next,
            ["reviewOverdue"] = item.NextReview is { } due && due.End < knowledge.AsOf,
            ["nextReview"] = item.NextReview,
            ["findings"] = findings[item].Select(Finding).ToList(),
            ["allowed"] = item.Allowances.Count == 0 ? [] : item.Allowances.SelectMany(allowance => allowed[allowance]).OrderBy(allowed => allowed.Finding.At).ThenBy(allowed => allowed.Finding.Code, StringComparer.Ordinal).Select(Allowed).ToList(),
        };
        foreach (var view in views)
        {
            model.TakeOver(view.Build(item, knowledge));
        }

        return model;
    }

    /// <summary>The changes of the file an item stands in, the newest first.</summary>
    private List<Model> Revisions(Item item) =>
        site.Knowledge.Configuration.ShowsHistory && site.History.TryGetValue(item.Document.File.Path, out var revisions)
            ? [.. revisions.Select(revision => new Model
            {
                ["day"] = revision.Day,
                ["author"] = site.Knowledge.Configuration.ShowsAuthors ? revision.Author : null,
                ["subject"] = revision.Subject,
            })]
            : [];

    private List<Model> Outgoing(Item item) =>
        [.. Groups(site.Knowledge.Links.From(item), relation => (Casing.Sentence(relation.Name), ""), relation => relation.To)];

    private List<Model> Incoming(Item item) =>
        [.. Groups(site.Knowledge.Links.To(item), relation => (relation.From.Type.PluralLabel, Casing.Sentence(relation.Name).ToLowerInvariant()), relation => relation.From)];

    private static IEnumerable<Model> Groups(IEnumerable<Relation> relations, Func<Relation, (string Label, string Detail)> name, Func<Relation, Item> other) => relations
        .OrderBy(relation => relation.Name == Relation.Mentions)
        .GroupBy(name)
        .Select(group => new Model
        {
            ["label"] = group.Key.Label,
            ["detail"] = group.Key.Detail,
            ["items"] = group.Select(other).Distinct().ToList(),
        });

    private static Model Finding(Diagnostics.Diagnostic finding) => new()
    {
        ["severity"] = finding.Severity,
        ["code"] = finding.Code,
        ["rule"] = finding.Rule.Name,
        ["message"] = finding.Message,
        ["help"] = finding.Help,
    };

    private static Model Allowed(Diagnostics.AllowedFinding allowed) => Finding(allowed.Finding).With(new Model
    {
        ["reason"] = allowed.Allowance.Reason,
        ["owner"] = allowed.Allowance.Owner?.Target,
        ["until"] = allowed.Allowance.Until,
    });
}

using System.Collections;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Something published names what its readers may not read. References in front matter are left out with what they name.</summary>
internal sealed class RestrictedLeak() : Rule("RM603", Severity.Error)
{
    public static RestrictedLeak Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge)
    {
        if (knowledge.Withheld.Count == 0)
        {
            return [];
        }

        var names = new WithheldNames(knowledge.Withheld, knowledge);
        return knowledge.Items
            .SelectMany(item => Links(item).Concat(InProse(item, names)).Concat(InFields(item, names)))
            .Concat(InFields(knowledge.Configuration, names))
            .OrderBy(leak => leak.At)

            // One line that links to something and says its title has one mistake in it.
            .DistinctBy(leak => (leak.Item, leak.At.File.Path, leak.At.Line))
            .Select(leak => Found(leak.At, leak.Item, knowledge.Configuration.Audience));
    }

    private Diagnostic Found(Span at, Item withheld, Audience audience) => Report(
        at,
        $"“{Grammar.Short(at.Text, 80)}” gives away {withheld.Id}, which is {(audience.MayRead(withheld.Visibility) ? "left out" : withheld.Visibility)}: this site is for {audience.Word} readers.",
        $"take it out or say it without naming it; or let these readers see it, `visibility: {audience.Word}` in {withheld.Document.File.Path}");

    private static IEnumerable<(Span At, Item Item)> Links(Item item) =>
        from link in item.Body.Links
        where link.Withheld is not null
        select (link.At, link.Withheld);

    private static IEnumerable<(Span At, Item Item)> InProse(Item item, WithheldNames names)
    {
        var start = item.Document.BodyStart;
        return start >= item.Document.File.Text.Length
            ? []
            : names.In(item.Document.File.Text[start..]).Select(name => (item.Document.File.At(start + name.Start, name.Length), name.Item));
    }

    private static IEnumerable<(Span At, Item Item)> InFields(Part part, WithheldNames names) =>
        from bound in part.Values
        from leak in In(bound.Value, bound.At, names)
        select leak;

    private static IEnumerable<(Span At, Item Item)> In(object? value, Span at, WithheldNames names) => value switch
    {
        string text => names.In(text).Select(name => (Place(at, name.Item, names), name.Item)),
        Part part => InFields(part, names),
        IEnumerable<IEntry> entries => entries.SelectMany(entry => In(entry.KeyValue, at, names).Concat(In(entry.DataValue, at, names))),
        IEnumerable list => list.Cast<object>().SelectMany(one => In(one, at, names)),
        _ => [],
    };

    /// <summary>The first place from a value on at which the file says the name: a line of a list has no place of its own.</summary>
    private static Span Place(Span at, Item item, WithheldNames names)
    {
        foreach (var name in names.In(at.File.Text[at.Start..]))
        {
            if (name.Item == item)
            {
                return at.File.At(at.Start + name.Start, name.Length);
            }
        }

        return at;
    }
}

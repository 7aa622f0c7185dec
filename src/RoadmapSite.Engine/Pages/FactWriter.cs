using System.Collections;
using System.Text.Encodings.Web;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Pages;

/// <summary>Writes any field's value as people read it: references as links, dates and money in the site's language.</summary>
/// <param name="anchored">Whether parts with ids get anchors here, because no template of the type shows them.</param>
internal sealed class FactWriter(Formats formats, HtmlEncoder encoder, string root, bool anchored)
{
    private readonly ValueWords words = new(formats);

    public Model Fact(Bound bound) => new()
    {
        ["name"] = bound.Field.Name,
        ["label"] = Casing.Sentence(bound.Field.Name),
        ["description"] = bound.Field.Description,
        ["value"] = new Markup(Write(bound.Value, bound.Field.Kind)),
    };

    private string Write(object? value, Kind? kind) => value switch
    {
        Reference reference => Link(reference),
        Part part => WritePart(part),
        IEntry entry => $"<span class=\"muted\">{Write(entry.KeyValue, entry.KeyValue is double ? Kinds.Year : null)}</span> {Write(entry.DataValue, kind)}",
        IEnumerable list and not string => WriteList(list, kind?.Elements),
        _ => encoder.Encode(words.Of(value, kind)),
    };

    private string WritePart(Part part)
    {
        var values = string.Join("; ", part.Values.Select(inner => $"<span class=\"muted\">{encoder.Encode(Casing.Sentence(inner.Field.Name).ToLowerInvariant())}</span> {Write(inner.Value, inner.Field.Kind)}"));
        return anchored && part.Values.FirstOrDefault(inner => inner.Field.Name == "id").Value is string id ? $"<span id=\"{encoder.Encode(id)}\">{values}</span>" : values;
    }

    private string WriteList(IEnumerable list, Kind? kind)
    {
        var items = list.Cast<object>().ToList();
        return items.TrueForAll(item => item is Reference or string)
            ? string.Join(", ", items.Select(item => Write(item, kind)))
            : $"<ul>{string.Concat(items.Select(item => $"<li>{Write(item, kind)}</li>"))}</ul>";
    }

    private string Link(Reference reference)
    {
        if (reference.Target is not { } target)
        {
            return $"<span class=\"broken\">{encoder.Encode(reference.Text)}</span>";
        }

        var anchor = reference.PartId is { } part ? "#" + part : "";
        return $"<a href=\"{encoder.Encode(root + target.Url + anchor)}\">{encoder.Encode(ValueWords.TitleOf(reference))}</a>";
    }
}

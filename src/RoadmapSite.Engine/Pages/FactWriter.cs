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

    public Model Fact(Bound bound)
    {
        using var html = new PooledWriter();
        Write(html, bound.Value, bound.Field.Kind);
        return new()
        {
            ["name"] = bound.Field.Name,
            ["label"] = Casing.Sentence(bound.Field.Name),
            ["description"] = bound.Field.Description,
            ["value"] = new Markup(html.ToString()),
        };
    }

    private void Write(PooledWriter html, object? value, Kind? kind)
    {
        switch (value)
        {
            case Reference reference:
                WriteLink(html, reference);
                break;
            case Part part:
                WritePart(html, part);
                break;
            case IEntry entry:
                html.Write("<span class=\"muted\">");
                Write(html, entry.KeyValue, entry.KeyValue is double ? Kinds.Year : null);
                html.Write("</span> ");
                Write(html, entry.DataValue, kind);
                break;
            case IEnumerable list and not string:
                WriteList(html, list, kind?.Elements);
                break;
            default:
                encoder.Encode(html, words.Of(value, kind));
                break;
        }
    }

    private void WritePart(PooledWriter html, Part part)
    {
        var id = anchored ? part.Values.FirstOrDefault(inner => inner.Field.Name == "id").Value as string : null;
        if (id is not null)
        {
            html.Write("<span id=\"");
            encoder.Encode(html, id);
            html.Write("\">");
        }

        var between = "<span class=\"muted\">";
        foreach (var inner in part.Values)
        {
            html.Write(between);
            encoder.Encode(html, Casing.Sentence(inner.Field.Name).ToLowerInvariant());
            html.Write("</span> ");
            Write(html, inner.Value, inner.Field.Kind);
            between = "; <span class=\"muted\">";
        }

        if (id is not null)
        {
            html.Write("</span>");
        }
    }

    /// <summary>Names and words stand in a line, parts one below the other.</summary>
    private void WriteList(PooledWriter html, IEnumerable list, Kind? kind)
    {
        var isLine = true;
        foreach (var item in list)
        {
            isLine &= item is Reference or string;
        }

        var between = "";
        html.Write(isLine ? "" : "<ul>");
        foreach (var item in list)
        {
            html.Write(isLine ? between : "<li>");
            Write(html, item, kind);
            html.Write(isLine ? "" : "</li>");
            between = ", ";
        }

        html.Write(isLine ? "" : "</ul>");
    }

    private void WriteLink(PooledWriter html, Reference reference)
    {
        if (reference.Target is not { } target)
        {
            html.Write("<span class=\"broken\">");
            encoder.Encode(html, reference.Text);
            html.Write("</span>");
            return;
        }

        html.Write("<a href=\"");
        encoder.Encode(html, root);
        encoder.Encode(html, target.Url);
        if (reference.PartId is { } part)
        {
            html.Write('#');
            encoder.Encode(html, part);
        }

        html.Write("\">");
        encoder.Encode(html, ValueWords.TitleOf(reference));
        html.Write("</a>");
    }
}

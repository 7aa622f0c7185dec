using System.Text.Encodings.Web;

namespace RoadmapSite.Engine.Themes;

/// <summary>A link: pages of items are full of them.</summary>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class LinkValue(string root, string url, string words, HtmlEncoder encoder) : HtmlValue
{
    protected override void Write(TextWriter writer)
    {
        writer.Write("<a href=\"");
        encoder.Encode(writer, root);
        encoder.Encode(writer, url);
        writer.Write("\">");
        encoder.Encode(writer, words);
        writer.Write("</a>");
    }
}

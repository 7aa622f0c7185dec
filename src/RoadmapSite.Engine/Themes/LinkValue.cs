using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>A link that goes into a page without becoming a string first: pages of items are full of them.</summary>
/// <param name="root">The way from the page to the site's root.</param>
internal sealed class LinkValue(string root, string url, string words, HtmlEncoder encoder) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        Write(writer);
        return ValueTask.CompletedTask;
    }

    public override bool Equals(FluidValue? other) => other is not null && other.ToStringValue() == ToStringValue();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => ToStringValue();

    public override string ToStringValue()
    {
        using var writer = new PooledWriter();
        Write(writer);
        return writer.ToString();
    }

    private void Write(TextWriter writer)
    {
        writer.Write("<a href=\"");
        encoder.Encode(writer, root);
        encoder.Encode(writer, url);
        writer.Write("\">");
        encoder.Encode(writer, words);
        writer.Write("</a>");
    }
}

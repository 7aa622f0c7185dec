using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>HTML that stands in a buffer: it goes into a page without becoming a string first.</summary>
internal sealed class WrittenHtml(PooledWriter html) : FluidValue
{
    public override FluidValues Type => FluidValues.String;

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        writer.Write(html.Written);
        return ValueTask.CompletedTask;
    }

    public override bool Equals(FluidValue? other) => other is not null && other.ToStringValue() == ToStringValue();

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => ToStringValue();

    public override string ToStringValue() => html.ToString();
}

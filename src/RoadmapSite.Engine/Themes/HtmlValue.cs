using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>HTML that goes into a page without becoming a string first.</summary>
internal abstract class HtmlValue : FluidValue
{
    public sealed override FluidValues Type => FluidValues.String;

    public sealed override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        Write(writer);
        return ValueTask.CompletedTask;
    }

    public sealed override bool Equals(FluidValue? other) => other is not null && other.ToStringValue() == ToStringValue();

    public sealed override bool ToBooleanValue() => true;

    public sealed override decimal ToNumberValue() => 0;

    public sealed override object ToObjectValue() => ToStringValue();

    public sealed override string ToStringValue()
    {
        using var writer = new PooledWriter();
        Write(writer);
        return writer.ToString();
    }

    protected abstract void Write(TextWriter writer);
}

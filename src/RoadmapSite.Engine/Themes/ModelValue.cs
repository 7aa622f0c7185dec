using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Themes;

/// <summary>A model in a template. A name it does not have is a mistake of the template, not an empty string.</summary>
internal sealed class ModelValue(Model model) : FluidValue
{
    public override FluidValues Type => FluidValues.Object;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => model.TryGet(name, out var value)
        ? new(Create(value!, context.Options))
        : throw new UnknownNameException(name, [.. model.Names]);

    public override bool Equals(FluidValue? other) => ReferenceEquals(this, other);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => model;

    public override string ToStringValue() => "";
}

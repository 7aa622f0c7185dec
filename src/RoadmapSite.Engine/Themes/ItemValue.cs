using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Themes;

/// <summary>An item in a template: id, title, url, type, typeLabel, status, summary, owner.</summary>
internal sealed class ItemValue(Item item) : FluidValue
{
    private static readonly string[] Names = ["id", "title", "url", "type", "typeLabel", "status", "summary", "owner"];

    public override FluidValues Type => FluidValues.Object;

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context) => name switch
    {
        "id" => Text(item.Id),
        "title" => Text(item.Title),
        "url" => Text(item.Url),
        "type" => Text(item.Type.Name),
        "typeLabel" => Text(item.Type.Label),
        "status" => Text(item.Status),
        "summary" => Text(item.Summary),
        "owner" => new(item.Owner is { } owner ? new ItemValue(owner) : NilValue.Instance),
        _ => throw new UnknownNameException(name, Names),
    };

    public override bool Equals(FluidValue? other) => other is ItemValue value && value.ToObjectValue() == item;

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => item;

    public override string ToStringValue() => item.Title;

    private static ValueTask<FluidValue> Text(string? text) => new(text is null ? NilValue.Instance : new StringValue(text));
}

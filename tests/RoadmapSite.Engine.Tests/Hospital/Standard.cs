using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

/// <summary>An item that references know by a prefix, with parts that have ids.</summary>
public sealed class Standard(ItemSource source) : Item(source)
{
    public static readonly Field<string> PrefixField = new("prefix", Kinds.Id, "What references begin with.");
    public static readonly Field<IReadOnlyList<Check>> ClausesField = new("clauses", Kinds.List(Check.Kind), "What it asks for.");

    public static ItemType ItemType { get; } = new("standard", source => new Standard(source), PrefixField, ClausesField);

    public override IEnumerable<string> OtherIds => Get(PrefixField) is { } prefix ? base.OtherIds.Append(prefix) : base.OtherIds;
}

using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>An id written in front matter, and the item it names once everything is read.</summary>
/// <param name="text">As written: <c>INIT-01/wave-1</c>, <c>hipaa:164.312(d)</c>.</param>
/// <param name="id">The item's id.</param>
/// <param name="partId">The part of the item that is meant, or null for the whole.</param>
/// <param name="types">The item types it may name; empty for any.</param>
public sealed class Reference(string text, string id, string? partId, Span at, string relation, IReadOnlyList<string> types)
{
    public string Text { get; } = text;

    public string Id { get; } = id;

    public string? PartId { get; } = partId;

    public Span At { get; } = at;

    /// <summary>The top-level key it stands under: <c>goals</c>, <c>dependsOn</c>.</summary>
    public string Relation { get; } = relation;

    public IReadOnlyList<string> Types { get; } = types;

    /// <summary>The item of the right type with this id; null when there is none, which is a finding of its own.</summary>
    public Item? Target { get; internal set; }

    /// <summary>The named part of the target.</summary>
    public Part? TargetPart { get; internal set; }

    public override string ToString() => Text;
}

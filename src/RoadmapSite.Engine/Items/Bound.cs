using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>The value of one field, and the places of its key and value.</summary>
public readonly record struct Bound(Field Field, object Value, Span At, Span Key);

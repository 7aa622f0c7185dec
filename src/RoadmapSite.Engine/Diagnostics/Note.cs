using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Diagnostics;

/// <summary>A second place that a finding is about: the other of two duplicates, a member of a ring.</summary>
public sealed record Note(string Message, Span At);

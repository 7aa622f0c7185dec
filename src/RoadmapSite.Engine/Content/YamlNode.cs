using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A value as it was written, with its place.</summary>
public abstract record YamlNode(Span At);

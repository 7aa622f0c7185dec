namespace RoadmapSite.Engine.Content;

/// <summary>A key and its value. The first of two equal keys wins; the second is a finding.</summary>
public sealed record YamlEntry(YamlScalar Key, YamlNode Value);

using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A content file taken apart, without meaning: front matter, and where the prose begins.</summary>
/// <param name="FrontMatter">Null when there is none, or when it is not a map.</param>
/// <param name="BodyStart">The offset of the prose; the end of the file for YAML files.</param>
public sealed record Document(SourceFile File, YamlMap? FrontMatter, int BodyStart);

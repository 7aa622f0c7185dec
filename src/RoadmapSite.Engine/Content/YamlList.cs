using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

public sealed record YamlList(Span At, IReadOnlyList<YamlNode> Items) : YamlNode(At);

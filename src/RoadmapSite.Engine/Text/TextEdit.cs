
namespace RoadmapSite.Engine.Text;

/// <summary>Words of a file and what is to stand in their place; a place of no length is where something is put in.</summary>
public sealed record TextEdit(Span At, string NewText);

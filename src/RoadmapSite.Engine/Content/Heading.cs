namespace RoadmapSite.Engine.Content;

public sealed record Heading(int Level, string Text, string Anchor);

namespace RoadmapSite.Engine.Diagnostics;

/// <summary>So many findings of a baseline that nothing but their place tells apart.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="File">Inside the content folder.</param>
/// <param name="Message">What was said of them then, for people.</param>
public sealed record BaselineEntry(string Rule, string File, string Message, int Count);

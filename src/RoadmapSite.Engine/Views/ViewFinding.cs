using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>What is wrong with a view or figure, for the rule that reports it.</summary>
internal sealed record ViewFinding(Span At, string Message, string? Help);

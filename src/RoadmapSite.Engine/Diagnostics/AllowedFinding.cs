using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Diagnostics;

/// <summary>A finding that a page says it lives with.</summary>
public sealed record AllowedFinding(Diagnostic Finding, Allowance Allowance);

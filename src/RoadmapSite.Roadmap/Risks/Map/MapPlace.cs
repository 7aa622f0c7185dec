namespace RoadmapSite.Roadmap.Risks.Map;

/// <summary>Where in its cell a risk is written.</summary>
/// <param name="Row">0–2 from the top.</param>
/// <param name="Column">0–2 from the left.</param>
internal sealed record MapPlace(Risk Risk, int Row, int Column);

namespace RoadmapSite.Roadmap.Risks.Map;

/// <summary>A cell as it is drawn: each of its risks in a place, or only their number.</summary>
/// <param name="Places">In reading order; empty when not all of its risks fit.</param>
internal sealed record MapCell(HeatMapCell Cell, IReadOnlyList<MapPlace> Places)
{
    public bool Fits => Places.Count == Cell.Members.Count;
}

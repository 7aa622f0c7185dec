namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>What a workbook says about itself.</summary>
/// <param name="AsOf">The day its figures are about; no clock is asked.</param>
internal sealed record WorkbookFacts(string Title, string Organisation, DateOnly AsOf);

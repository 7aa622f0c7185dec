namespace RoadmapSite.Preview;

/// <summary>What a server says to an address.</summary>
/// <param name="Path">The file it sends; null for none.</param>
internal sealed record PreviewAnswer(int Status, string? Path)
{
    /// <summary>Where to ask instead.</summary>
    public string? Location { get; init; }
}

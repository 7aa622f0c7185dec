namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Where an attribute's value stands in a page. Nothing stands at its very beginning, so 0 is: nowhere.</summary>
internal readonly record struct ScannedValue(int Start, int Length)
{
    public bool IsThere => Start != 0;

    public ScannedValue Else(int start, int length) => IsThere ? this : new(start, length);
}

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>A start tag and the places of the attributes that matter; of two attributes of one name the first counts.</summary>
internal ref struct ScannedTag(ReadOnlySpan<byte> html)
{
    public readonly ReadOnlySpan<byte> Html = html;

    public int NameStart;
    public int NameLength;
    public ulong Key;

    /// <summary>Whether it stands in a drawing, where names keep their capitals.</summary>
    public bool IsInSvg;

    public bool ClosesItself;
    public bool HasStyle;
    public bool HasHandler;

    public ScannedValue Id;
    public ScannedValue Href;
    public ScannedValue Src;
    public ScannedValue SrcSet;
    public ScannedValue Rel;

    public readonly ReadOnlySpan<byte> Name => Html.Slice(NameStart, NameLength);

    public readonly ReadOnlySpan<byte> Of(ScannedValue value) => Html.Slice(value.Start, value.Length);
}

namespace RoadmapSite.Engine.Text;

/// <summary>A place in a file: an offset and a length in UTF-16 units.</summary>
public readonly record struct Span(SourceFile File, int Start, int Length) : IComparable<Span>
{
    public int Line => File.Position(Start).Line;

    public int Column => File.Position(Start).Column;

    public string Text => File.Text.Substring(Start, Length);

    /// <summary>By file (ordinal), then by place: the order findings are printed in on every machine.</summary>
    public int CompareTo(Span other)
    {
        var byFile = string.CompareOrdinal(File.Path, other.File.Path);
        return byFile != 0 ? byFile : Start.CompareTo(other.Start);
    }

    public static bool operator <(Span left, Span right) => left.CompareTo(right) < 0;

    public static bool operator >(Span left, Span right) => left.CompareTo(right) > 0;

    public static bool operator <=(Span left, Span right) => left.CompareTo(right) <= 0;

    public static bool operator >=(Span left, Span right) => left.CompareTo(right) >= 0;
}

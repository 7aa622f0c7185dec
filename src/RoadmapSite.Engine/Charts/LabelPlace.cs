namespace RoadmapSite.Engine.Charts;

/// <summary>Where the middle of a label stands, in pixels from its point.</summary>
/// <param name="Width">Of the label, about.</param>
/// <param name="IsFar">Far enough that a line should lead to it.</param>
public readonly record struct LabelPlace(string Words, double X, double Y, double Width, bool IsFar)
{
    internal const double Height = 13;

    /// <summary>The side of the label that faces the point, where such a line ends.</summary>
    public double EdgeX => Math.Sign(X) * Math.Max(0, Math.Abs(X) - Width / 2);

    public double EdgeY => Math.Sign(Y) * Math.Max(0, Math.Abs(Y) - Height / 2);
}

using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The words and values of the five levels.</summary>
public static class Levels
{
    public static Kind<Level> Kind { get; } = Kinds.Choice<Level>(
        ("very-low", Level.VeryLow), ("low", Level.Low), ("moderate", Level.Moderate), ("high", Level.High), ("very-high", Level.VeryHigh));

    public static IReadOnlyList<Level> Ascending { get; } = [Level.VeryLow, Level.Low, Level.Moderate, Level.High, Level.VeryHigh];

    public static IReadOnlyList<Level> Descending { get; } = [.. Ascending.Reverse()];

    /// <summary>The word in data and front matter: <c>very-high</c>.</summary>
    public static string Word(this Level level) => level switch
    {
        Level.VeryLow => "very-low",
        Level.Low => "low",
        Level.Moderate => "moderate",
        Level.High => "high",
        _ => "very-high",
    };

    /// <summary>The word in a sentence: <c>very high</c>.</summary>
    public static string InWords(this Level level) => level.Word().Replace('-', ' ');

    /// <summary>NIST SP 800-30 r1, Table I-3: 0, 2, 5, 8 or 10.</summary>
    public static int Value(this Level level) => level switch
    {
        Level.VeryLow => 0,
        Level.Low => 2,
        Level.Moderate => 5,
        Level.High => 8,
        _ => 10,
    };
}

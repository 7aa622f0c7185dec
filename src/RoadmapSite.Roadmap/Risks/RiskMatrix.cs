namespace RoadmapSite.Roadmap.Risks;

/// <summary>Turns a likelihood and an impact into a level of risk.</summary>
public sealed class RiskMatrix
{
    // A cell per likelihood and impact, both from very low up.
    private readonly IReadOnlyList<IReadOnlyList<Level>> rows;

    private RiskMatrix(string name, IReadOnlyList<IReadOnlyList<Level>> rows)
    {
        Name = name;
        this.rows = rows;
    }

    /// <summary>NIST SP 800-30 r1, Table I-2. A lookup and not a product: very high likelihood of a very low impact is very low.</summary>
    public static RiskMatrix Nist { get; } = new("NIST SP 800-30 r1, Table I-2",
    [
        [Level.VeryLow, Level.VeryLow, Level.VeryLow, Level.Low, Level.Low],
        [Level.VeryLow, Level.Low, Level.Low, Level.Low, Level.Moderate],
        [Level.VeryLow, Level.Low, Level.Moderate, Level.Moderate, Level.High],
        [Level.VeryLow, Level.Low, Level.Moderate, Level.High, Level.VeryHigh],
        [Level.VeryLow, Level.Low, Level.Moderate, Level.High, Level.VeryHigh],
    ]);

    /// <summary>Likelihood (1–5) times impact (1–5): common practice and nobody's standard.</summary>
    public static RiskMatrix Product { get; } = new("5 × 5 product", [.. Levels.Ascending.Select(Row)]);

    /// <summary>What to print beside a heat map.</summary>
    public string Name { get; }

    /// <summary>Whether it may be called NIST's.</summary>
    public bool IsNist => ReferenceEquals(this, Nist);

    /// <summary>An organisation's own grid.</summary>
    /// <param name="rows">Five rows, from very low likelihood up; in each five levels, from very low impact up.</param>
    public static RiskMatrix Own(IReadOnlyList<IReadOnlyList<Level>> rows) => new("own matrix", rows);

    public Level LevelOf(Level likelihood, Level impact) => rows[(int)likelihood][(int)impact];

    /// <summary>The level of a score; null while its likelihood or impact is missing.</summary>
    public Level? LevelOf(RiskScore? score) =>
        score is { Likelihood: { } likelihood, Impact: { } impact } ? LevelOf(likelihood, impact) : null;

    private static IReadOnlyList<Level> Row(Level likelihood) => [.. Levels.Ascending.Select(impact => Band(((int)likelihood + 1) * ((int)impact + 1)))];

    private static Level Band(int product) => product switch
    {
        <= 4 => Level.Low,
        <= 9 => Level.Moderate,
        <= 16 => Level.High,
        _ => Level.VeryHigh,
    };
}

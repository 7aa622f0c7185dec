using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary><c>scales</c> in <c>roadmap.yml</c>: how capabilities and risks are graded.</summary>
public sealed class ScaleSettings(PartSource source) : Part(source)
{
    /// <summary>A level for each category of risk.</summary>
    internal static readonly Kind<IReadOnlyList<Entry<string, Level>>> AppetiteKind = Kinds.Map(Kinds.Word(Risk.Categories), Levels.Kind);

    public static readonly Field<MaturityScale> MaturityField = new("maturity", MaturityScale.Kind, "The levels of capabilities.");
    public static readonly Field<RiskMatrix> MatrixField = new("riskMatrix", new RiskMatrixKind(), "How likelihood and impact make a level: nist-800-30, product-5x5 or a grid.");
    public static readonly Field<IReadOnlyList<Entry<string, Level>>> AppetiteField = new("riskAppetite", AppetiteKind, "The same as appetite, for those who keep it with the scales.");

    public static Fields Fields { get; } = new(MaturityField, MatrixField, AppetiteField);

    public static Kind<ScaleSettings> Kind { get; } = Kinds.Part("scale list", () => Fields, source => new ScaleSettings(source));

    public MaturityScale? Maturity => Get(MaturityField);

    public RiskMatrix? Matrix => Get(MatrixField);

    public IReadOnlyList<Entry<string, Level>> Appetite => List(AppetiteField);
}

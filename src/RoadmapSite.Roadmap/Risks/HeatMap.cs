namespace RoadmapSite.Roadmap.Risks;

/// <summary>Five by five cells of likelihood and impact with the risks that stand in each.</summary>
public sealed class HeatMap
{
    private readonly ILookup<RiskCell, Risk> members;
    private readonly RiskMatrix matrix;

    private HeatMap(RiskMatrix matrix, ILookup<RiskCell, Risk> members)
    {
        this.matrix = matrix;
        this.members = members;
    }

    /// <summary>From the highest likelihood down, as it is drawn; in each row from the lowest impact up.</summary>
    public IEnumerable<(Level Likelihood, IReadOnlyList<HeatMapCell> Cells)> Rows =>
        Levels.Descending.Select(likelihood => (likelihood, (IReadOnlyList<HeatMapCell>)[.. Levels.Ascending.Select(impact => Cell(new(likelihood, impact)))]));

    public static HeatMap Of(IEnumerable<Risk> risks, RiskStage stage, RiskMatrix matrix) =>
        new(matrix, risks.Where(risk => CellOf(risk, stage) is not null).ToLookup(risk => CellOf(risk, stage)!));

    /// <summary>Where a risk stands; null while its likelihood or impact is missing.</summary>
    public static RiskCell? CellOf(Risk risk, RiskStage stage) =>
        ScoreOf(risk, stage) is { Likelihood: { } likelihood, Impact: { } impact } ? new(likelihood, impact) : null;

    public HeatMapCell Cell(RiskCell at) => new(at, matrix.LevelOf(at.Likelihood, at.Impact), [.. members[at]]);

    internal static RiskScore? ScoreOf(Risk risk, RiskStage stage) => stage switch
    {
        RiskStage.Inherent => risk.Inherent,
        RiskStage.Residual => risk.Residual,
        _ => risk.Target,
    };
}

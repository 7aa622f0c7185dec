namespace RoadmapSite.Benchmarks.Paired;

/// <summary>Runs of one program doing one thing with one corpus.</summary>
internal sealed record Series(string Program, string Work, int Pages)
{
    private readonly List<Cost> runs = [];

    public int Count => runs.Count;

    public double WallMs => Median(cost => cost.Wall.TotalMilliseconds);

    public double CpuMs => Median(cost => cost.Cpu.TotalMilliseconds);

    public double PeakMb => Median(cost => cost.Peak / 1e6);

    public double FastestMs => runs.Min(cost => cost.Wall.TotalMilliseconds);

    public double SlowestMs => runs.Max(cost => cost.Wall.TotalMilliseconds);

    public void Add(Cost cost) => runs.Add(cost);

    private double Median(Func<Cost, double> figure)
    {
        var sorted = runs.Select(figure).Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }
}

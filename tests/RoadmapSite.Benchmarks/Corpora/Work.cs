namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>When an initiative runs, and what it waits for.</summary>
/// <remarks>Work comes in waves. Each waits for one or two of the wave before, which are over by then: so there are no conflicts, no cycles, and nothing that another dependency says already.</remarks>
internal sealed record Work(int Number, string Status, DateOnly Start, DateOnly End, int Slip, IReadOnlyList<int> Awaited, int Team, double Allocation)
{
    public const int Milestones = 3;

    private const int Waves = 8;
    private const int DaysBetween = 150;
    private const int RunningWave = 2;
    private static readonly string[] Names = ["Design agreed", "Pilot in use", "All places changed"];
    private static readonly int[] Weights = [20, 30, 50];

    public string Id => Corpus.Id("INIT", Number);

    public int Days => End.DayNumber - Start.DayNumber;

    public bool IsStarted => Status is "completed" or "in-progress";

    public int Percent => Status == "completed" ? 100 : Math.Max(1, (Corpus.AsOf.DayNumber - Start.DayNumber) * 100 / Days);

    public static Work Plan(int number, CorpusCounts counts, ulong seed)
    {
        var chance = Chance.For(seed + 20, number);
        var size = (counts.Initiatives + Waves - 1) / Waves;
        var (wave, place) = (number / size, number % size);

        // The third wave runs today: some of it is over, none of it has still to begin.
        var start = Corpus.AsOf.AddDays(-379 + wave * DaysBetween + chance.Below(30));
        var end = start.AddDays(chance.Between(60, 105));
        var isOptional = number >= counts.Capabilities && wave > RunningWave + 1;
        var status = end <= Corpus.AsOf ? "completed"
            : start <= Corpus.AsOf ? "in-progress"
            : !isOptional ? "approved"
            : chance.Below(12) switch
            {
                0 => "on-hold",

                // Nothing may wait for cancelled work, and a proposal for the last wave would have to leave its days open.
                1 or 2 or 3 => wave == Waves - 1 ? "cancelled" : "proposed",
                _ => "approved",
            };
        List<int> awaited = [];
        if (wave > 0)
        {
            awaited.Add((wave - 1) * size + place);
            if (place > 0 && chance.Below(3) == 0)
            {
                awaited.Add((wave - 1) * size + chance.Below(place));
            }
        }

        // The share of a team's time that a wave may ask for, divided among those it asks.
        var allocation = Math.Floor(20.0 / ((size + counts.Teams - 1) / counts.Teams)) / 10;
        return new(number, status, start, end, chance.Below(3) == 0 ? chance.Between(3, 12) : 0, awaited, place % counts.Teams, allocation);
    }

    public string Milestone(int index)
    {
        var expected = Start.AddDays(Days * (index + 1) / Milestones);
        var agreed = expected.AddDays(-Slip);
        var actual = Status == "completed" ? expected : IsStarted && agreed <= Corpus.AsOf ? Earlier(expected, Corpus.AsOf) : (DateOnly?)null;
        var dates = actual is { } day ? $"actual: {Keys.Day(day)}" : $"forecast: {Keys.Day(expected)}";
        return FormattableString.Invariant($"{{id: m{index + 1}, title: {Names[index]}, weight: {Weights[index]}, baseline: {Keys.Day(agreed)}, {dates}{(index == 0 ? ", gate: true" : "")}}}");
    }

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}

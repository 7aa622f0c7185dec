using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Vision;

/// <summary>What the organisation wants of its technology, until when, and with how much money.</summary>
public sealed class Strategy(ItemSource source) : Item(source)
{
    public static readonly Field<string> VisionField = new("vision", Kinds.Text, "The state that is worth the money, in one sentence.") { Required = true };
    public static readonly Field<string> MissionField = new("mission", Kinds.Text, "What the team does to reach it.");
    public static readonly Field<IReadOnlyList<Principle>> PrinciplesField = new("principles", Kinds.List(Principle.Kind), "Rules of thumb for hard choices.");
    public static readonly Field<Period> HorizonField = new("horizon", Period.Kind, "The years it plans for.") { Required = true };
    public static readonly Field<string> CurrencyField = new("currency", Kinds.Id, "The ISO 4217 code of all money.") { Required = true };
    public static readonly Field<IReadOnlyList<Entry<double, double>>> FundingField = new("funding", Kinds.Map(Kinds.Year, Kinds.Money), "The approved envelope by year, all kinds of cost.");

    public static ItemType ItemType { get; } =
        new("strategy", source => new Strategy(source), VisionField, MissionField, PrinciplesField, HorizonField, CurrencyField, FundingField) { IdPrefix = "STRAT-", IsSingle = true };

    public string Vision => Get(VisionField) ?? "";

    public string? Mission => Get(MissionField);

    public IReadOnlyList<Principle> Principles => List(PrinciplesField);

    public Period? Horizon => Get(HorizonField);

    public string Currency => Get(CurrencyField) ?? "";

    /// <summary>The approved envelope as written, with the place of each year.</summary>
    public IReadOnlyList<Entry<double, double>> FundingEntries => List(FundingField);

    /// <summary>The approved envelope by year.</summary>
    public IReadOnlyDictionary<int, double> Funding => FundingEntries.DistinctBy(entry => entry.Key).ToDictionary(entry => (int)entry.Key, entry => entry.Value);
}

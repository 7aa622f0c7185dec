using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

/// <summary>An item with a field of every kind.</summary>
public sealed class Ward(ItemSource source) : Item(source)
{
    public static readonly Vocabulary Words = new("ward-kind", "medical", "surgical", "maternity")
    {
        Aliases = new Dictionary<string, string> { ["operating"] = "surgical" },
    };

    public static readonly Field<string> KindField = new("kind", Kinds.Word(Words), "What is done there.");
    public static readonly Field<Reference> HeadField = new("head", Kinds.Reference(OwnerType), "Who leads it.");
    public static readonly Field<double> BedsField = new("beds", Kinds.Whole(0, 500), "How many beds.");
    public static readonly Field<PartialDate> OpenedField = new("opened", Kinds.Date, "Since when.");
    public static readonly Field<double> ShareField = new("share", Kinds.Share, "How much of it is in use.");
    public static readonly Field<bool> SafeField = new("safe", Kinds.Boolean, "Whether it passed.");
    public static readonly Field<string> StoryField = new("story", Kinds.Text, "Words.");
    public static readonly Field<int> LevelField = new("level", Kinds.Choice(("low", 1), ("high", 2)), "How busy.");
    public static readonly Field<IReadOnlyList<Reference>> DevicesField = new("devices", Kinds.List(Kinds.Reference("device")), "What stands there.");
    public static readonly Field<IReadOnlyList<Reference>> NearField = new("near", Kinds.List(Kinds.Reference("ward")), "Wards or parts of wards beside it.");
    public static readonly Field<IReadOnlyList<Reference>> MeetsField = new("meets", Kinds.List(Kinds.PrefixedReference("standard")), "What it keeps to.");
    public static readonly Field<IReadOnlyList<Check>> ChecksField = new("checks", Kinds.List(Check.Kind), "What is looked at, and when.");
    public static readonly Field<IReadOnlyList<Entry<double, double>>> CostField = new("cost", Kinds.Map(Kinds.Year, Kinds.Money), "By year.");
    public static readonly Field<Reference> AnyField = new("any", Kinds.Reference(), "Anything at all.");

    public static ItemType ItemType { get; } = new(
        "ward", source => new Ward(source), KindField, HeadField, BedsField, OpenedField, ShareField, SafeField, StoryField, LevelField, DevicesField, NearField, MeetsField, ChecksField, CostField, AnyField)
    { IdPrefix = "WARD-" };

    public string? Kind => Get(KindField);

    public Reference? Head => Get(HeadField);

    public double? Beds => Value(BedsField);

    public PartialDate? Opened => Value(OpenedField);

    public bool? Safe => Value(SafeField);

    public string? Story => Get(StoryField);

    public int? Level => Value(LevelField);

    public IReadOnlyList<Reference> Devices => List(DevicesField);

    public IReadOnlyList<Reference> Near => List(NearField);

    public IReadOnlyList<Reference> Meets => List(MeetsField);

    public IReadOnlyList<Check> Checks => List(ChecksField);

    public IReadOnlyList<Entry<double, double>> Cost => List(CostField);

    public Reference? Any => Get(AnyField);
}

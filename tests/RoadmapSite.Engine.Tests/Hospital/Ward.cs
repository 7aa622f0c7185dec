using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Hospital;

/// <summary>An item with a field of every kind.</summary>
public sealed class Ward(ItemSource source) : Item(source)
{
    public static readonly Vocabulary Kinds = new("ward-kind", "medical", "surgical", "maternity")
    {
        Aliases = new Dictionary<string, string> { ["operating"] = "surgical" },
    };

    public static readonly Field<string> KindField = new("kind", Items.Kinds.Word(Kinds), "What is done there.");
    public static readonly Field<Reference> HeadField = new("head", Items.Kinds.Reference(OwnerType), "Who leads it.");
    public static readonly Field<double> BedsField = new("beds", Items.Kinds.Whole(0, 500), "How many beds.");
    public static readonly Field<PartialDate> OpenedField = new("opened", Items.Kinds.Date, "Since when.");
    public static readonly Field<double> ShareField = new("share", Items.Kinds.Share, "How much of it is in use.");
    public static readonly Field<bool> SafeField = new("safe", Items.Kinds.Boolean, "Whether it passed.");
    public static readonly Field<string> StoryField = new("story", Items.Kinds.Text, "Words.");
    public static readonly Field<int> LevelField = new("level", Items.Kinds.Choice(("low", 1), ("high", 2)), "How busy.");
    public static readonly Field<IReadOnlyList<Reference>> DevicesField = new("devices", Items.Kinds.List(Items.Kinds.Reference("device")), "What stands there.");
    public static readonly Field<IReadOnlyList<Reference>> NearField = new("near", Items.Kinds.List(Items.Kinds.Reference("ward")), "Wards or parts of wards beside it.");
    public static readonly Field<IReadOnlyList<Reference>> MeetsField = new("meets", Items.Kinds.List(Items.Kinds.PrefixedReference("standard")), "What it keeps to.");
    public static readonly Field<IReadOnlyList<Check>> ChecksField = new("checks", Items.Kinds.List(Check.Kind), "What is looked at, and when.");
    public static readonly Field<IReadOnlyList<Entry<double, double>>> CostField = new("cost", Items.Kinds.Map(Items.Kinds.Year, Items.Kinds.Money), "By year.");
    public static readonly Field<Reference> AnyField = new("any", Items.Kinds.Reference(), "Anything at all.");

    public static ItemType ItemType { get; } = new(
        "ward", source => new Ward(source), KindField, HeadField, BedsField, OpenedField, ShareField, SafeField, StoryField, LevelField, DevicesField, NearField, MeetsField, ChecksField, CostField, AnyField) { IdPrefix = "WARD-" };

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

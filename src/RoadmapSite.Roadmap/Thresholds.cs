using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap;

/// <summary>The limits that colours and findings are decided by. Every one has a default.</summary>
public sealed class Thresholds
{
    private const string Green = "Green from here.";
    private const string Amber = "Amber from here.";
    private const string Red = "Red from here.";

    private static readonly Field<double> KpiGreenField = Limit("green", Green, 0.9);
    private static readonly Field<double> KpiAmberField = Limit("amber", Amber, 0.7);
    private static readonly Field<double> KpiGraceDaysField = Limit("graceDays", "Days a measurement may be late before it is stale.", 15);
    private static readonly Field<double> SpiGreenField = Limit("green", Green, 0.95);
    private static readonly Field<double> SpiAmberField = Limit("amber", Amber, 0.85);
    private static readonly Field<double> CpiGreenField = Limit("green", Green, 0.95);
    private static readonly Field<double> CpiAmberField = Limit("amber", Amber, 0.85);
    private static readonly Field<double> SlipAmberField = Limit("amber", Amber, 14);
    private static readonly Field<double> SlipRedField = Limit("red", Red, 60);
    private static readonly Field<double> UseAmberField = Limit("amber", Amber, 0.9);
    private static readonly Field<double> UseRedField = Limit("red", Red, 1);
    private static readonly Field<double> SupportRedField = Limit("red", Red, 180);
    private static readonly Field<double> SupportAmberField = Limit("amber", Amber, 540);

    private static readonly Field<Limits> KpiField = Group("kpi", "Pace of measures.", KpiGreenField, KpiAmberField, KpiGraceDaysField);
    private static readonly Field<Limits> SpiField = Group("spi", "Schedule performance index.", SpiGreenField, SpiAmberField);
    private static readonly Field<Limits> CpiField = Group("cpi", "Cost performance index.", CpiGreenField, CpiAmberField);
    private static readonly Field<Limits> SlipDaysField = Group("slipDays", "Days an end may slip.", SlipAmberField, SlipRedField);
    private static readonly Field<Limits> UtilisationField = Group("utilisation", "Demand on a team over its supply.", UseAmberField, UseRedField);
    private static readonly Field<Limits> SupportDaysField = Group("supportDays", "Days until a vendor's support ends.", SupportRedField, SupportAmberField);
    private static readonly Field<double> AssessmentField = Limit("assessmentMaxAgeDays", "Days an assessment stays fresh.", 366);
    private static readonly Field<double> DiscountRateField = new("discountRate", Kinds.Share, "The yearly rate that later money is discounted by.") { Default = 0.05 };

    private static readonly Fields AllFields = new(KpiField, SpiField, CpiField, SlipDaysField, UtilisationField, SupportDaysField, AssessmentField, DiscountRateField);

    /// <summary><c>thresholds</c> in <c>roadmap.yml</c>.</summary>
    public static Field<Limits> Setting { get; } =
        new("thresholds", Kinds.Part("threshold list", () => AllFields, source => new Limits(source)), "The limits that colours and findings are decided by.");

    private readonly Limits? written;

    private Thresholds(Limits? written) => this.written = written;

    /// <summary>Pace at or above which a measure is green; 0.9.</summary>
    public double KpiGreen => Read(KpiField, KpiGreenField);

    public double KpiAmber => Read(KpiField, KpiAmberField);

    /// <summary>15 days.</summary>
    public int KpiGraceDays => (int)Read(KpiField, KpiGraceDaysField);

    public double SpiGreen => Read(SpiField, SpiGreenField);

    public double SpiAmber => Read(SpiField, SpiAmberField);

    public double CpiGreen => Read(CpiField, CpiGreenField);

    public double CpiAmber => Read(CpiField, CpiAmberField);

    /// <summary>Days of slip at which an initiative is amber; 14.</summary>
    public int SlipAmber => (int)Read(SlipDaysField, SlipAmberField);

    public int SlipRed => (int)Read(SlipDaysField, SlipRedField);

    /// <summary>Use at which a team is amber; 0.9. Above <see cref="UseRed"/> it is red.</summary>
    public double UseAmber => Read(UtilisationField, UseAmberField);

    public double UseRed => Read(UtilisationField, UseRedField);

    /// <summary>Days to the end of support at or below which it is red; 180.</summary>
    public int SupportRed => (int)Read(SupportDaysField, SupportRedField);

    public int SupportAmber => (int)Read(SupportDaysField, SupportAmberField);

    public int AssessmentMaxAgeDays => (int)Read(written, AssessmentField);

    public double DiscountRate => Read(written, DiscountRateField);

    public static Thresholds Of(Configuration configuration) => new(configuration.Read(Setting));

    private static Field<double> Limit(string name, string description, double absent) => new(name, Kinds.Amount, description) { Default = absent };

    private static Field<Limits> Group(string name, string description, params Field<double>[] limits)
    {
        var fields = new Fields(limits);
        return new(name, Kinds.Part("threshold", () => fields, source => new Limits(source)), description);
    }

    private static double Read(Limits? limits, Field<double> limit) => limits?.Read(limit) ?? (double)limit.Default!;

    private double Read(Field<Limits> group, Field<double> limit) => Read(written?.Read(group), limit);

    /// <summary>Limits as written.</summary>
    public sealed class Limits(PartSource source) : Part(source)
    {
        internal double? Read(Field<double> field) => Value(field);

        internal Limits? Read(Field<Limits> field) => Get(field);
    }
}

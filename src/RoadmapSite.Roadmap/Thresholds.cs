using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap;

/// <summary>The limits that colours and findings are decided by. Every one has a default.</summary>
public sealed class Thresholds
{
    private static readonly Field<double> GreenField = new("green", Kinds.Amount, "Green from here.");
    private static readonly Field<double> AmberField = new("amber", Kinds.Amount, "Amber from here.");
    private static readonly Field<double> RedField = new("red", Kinds.Amount, "Red from here.");
    private static readonly Field<double> GraceDaysField = new("graceDays", Kinds.Amount, "Days a measurement may be late before it is stale.");

    private static readonly Fields LimitFields = new(GreenField, AmberField, RedField, GraceDaysField);
    private static readonly Kind<Limits> LimitsKind = Kinds.Part("threshold", () => LimitFields, source => new Limits(source));

    private static readonly Field<Limits> KpiField = new("kpi", LimitsKind, "Pace of measures.");
    private static readonly Field<Limits> SpiField = new("spi", LimitsKind, "Schedule performance index.");
    private static readonly Field<Limits> CpiField = new("cpi", LimitsKind, "Cost performance index.");
    private static readonly Field<Limits> SlipDaysField = new("slipDays", LimitsKind, "Days an end may slip.");
    private static readonly Field<Limits> UtilisationField = new("utilisation", LimitsKind, "Demand on a team over its supply.");
    private static readonly Field<Limits> SupportDaysField = new("supportDays", LimitsKind, "Days until a vendor's support ends.");
    private static readonly Field<double> AssessmentField = new("assessmentMaxAgeDays", Kinds.Amount, "Days an assessment stays fresh.");
    private static readonly Field<double> DiscountRateField = new("discountRate", Kinds.Share, "The yearly rate that later money is discounted by.");

    private static readonly Fields AllFields = new(KpiField, SpiField, CpiField, SlipDaysField, UtilisationField, SupportDaysField, AssessmentField, DiscountRateField);

    /// <summary><c>thresholds</c> in <c>roadmap.yml</c>.</summary>
    public static Field<ThresholdSettings> Setting { get; } =
        new("thresholds", Kinds.Part("threshold list", () => AllFields, source => new ThresholdSettings(source)), "The limits that colours and findings are decided by.");

    private readonly ThresholdSettings? written;

    private Thresholds(ThresholdSettings? written) => this.written = written;

    /// <summary>Pace at or above which a measure is green; 0.9.</summary>
    public double KpiGreen => Limit(KpiField, GreenField, 0.9);

    public double KpiAmber => Limit(KpiField, AmberField, 0.7);

    /// <summary>15 days.</summary>
    public int KpiGraceDays => (int)Limit(KpiField, GraceDaysField, 15);

    public double SpiGreen => Limit(SpiField, GreenField, 0.95);

    public double SpiAmber => Limit(SpiField, AmberField, 0.85);

    public double CpiGreen => Limit(CpiField, GreenField, 0.95);

    public double CpiAmber => Limit(CpiField, AmberField, 0.85);

    /// <summary>Days of slip at which an initiative is amber; 14.</summary>
    public int SlipAmber => (int)Limit(SlipDaysField, AmberField, 14);

    public int SlipRed => (int)Limit(SlipDaysField, RedField, 60);

    /// <summary>Use at which a team is amber; 0.9. Above <see cref="UseRed"/> it is red.</summary>
    public double UseAmber => Limit(UtilisationField, AmberField, 0.9);

    public double UseRed => Limit(UtilisationField, RedField, 1.0);

    /// <summary>Days to the end of support at or below which it is red; 180.</summary>
    public int SupportRed => (int)Limit(SupportDaysField, RedField, 180);

    public int SupportAmber => (int)Limit(SupportDaysField, AmberField, 540);

    public int AssessmentMaxAgeDays => (int)(written?.Read(AssessmentField) ?? 366);

    public double DiscountRate => written?.Read(DiscountRateField) ?? 0.05;

    public static Thresholds Of(Configuration configuration) => new(configuration.Read(Setting));

    private double Limit(Field<Limits> group, Field<double> limit, double absent) => written?.Read(group)?.Read(limit) ?? absent;

    /// <summary>The thresholds as written.</summary>
    public sealed class ThresholdSettings(PartSource source) : Part(source)
    {
        internal double? Read(Field<double> field) => Value(field);

        internal Limits? Read(Field<Limits> field) => Get(field);
    }

    /// <summary>The limits of one figure as written.</summary>
    public sealed class Limits(PartSource source) : Part(source)
    {
        internal double? Read(Field<double> field) => Value(field);
    }
}

using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>What an organisation decides about risk in <c>roadmap.yml</c>: its matrix, its appetite, and what does not apply to it.</summary>
public sealed class RiskSettings
{
    public static readonly Field<ScaleSettings> ScalesField = new("scales", ScaleSettings.Kind, "How capabilities and risks are graded.");
    public static readonly Field<IReadOnlyList<Entry<string, Level>>> AppetiteField = new("appetite", ScaleSettings.AppetiteKind, "The highest level of risk that is lived with, by category.");
    public static readonly Field<IReadOnlyList<FrameworkSetting>> FrameworksField = new("frameworks", Kinds.List(FrameworkSetting.Kind), "The frameworks answered to, and what in them does not apply here.");
    public static readonly Field<IReadOnlyList<RequirementExclusion>> NotApplicableField = new("notApplicable", Kinds.List(RequirementExclusion.Kind), "Requirements that do not apply here, whichever framework they are in.");

    private readonly Configuration configuration;

    private RiskSettings(Configuration configuration) => this.configuration = configuration;

    /// <summary>The fields of <c>roadmap.yml</c> that are about risk.</summary>
    public static IReadOnlyList<Field> Fields { get; } = [ScalesField, AppetiteField, FrameworksField, NotApplicableField];

    /// <summary>NIST SP 800-30 r1, Table I-2 unless another was chosen.</summary>
    public RiskMatrix Matrix => Scales?.Matrix ?? RiskMatrix.Nist;

    /// <summary>0 when not written.</summary>
    public int LowestMaturity => Scales?.Maturity?.Min ?? 0;

    /// <summary>5 when not written.</summary>
    public int HighestMaturity => Scales?.Maturity?.Max ?? 5;

    private ScaleSettings? Scales => configuration.Read(ScalesField);

    public static RiskSettings Of(Configuration configuration) => new(configuration);

    /// <summary>The highest level that is lived with in a category; null when nobody said.</summary>
    public Level? Appetite(string? category) =>
        (configuration.Read(AppetiteField) ?? []).Concat(Scales?.Appetite ?? []).FirstOrDefault(entry => entry.Key == category)?.Value;

    /// <summary>The reasons why requirements of a framework do not apply here, by requirement.</summary>
    internal IReadOnlyDictionary<string, string> NotApplicable(Framework framework)
    {
        var reasons = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var exclusion in (configuration.Read(FrameworksField) ?? []).Where(setting => setting.Framework == framework).SelectMany(setting => setting.NotApplicable))
        {
            // Written below its framework, yet often with the prefix it has everywhere else.
            var prefix = framework.Prefix + ":";
            var id = exclusion.Requirement.StartsWith(prefix, StringComparison.Ordinal) ? exclusion.Requirement[prefix.Length..] : exclusion.Requirement;
            reasons.TryAdd(id, exclusion.Reason ?? "");
        }

        foreach (var exclusion in (configuration.Read(NotApplicableField) ?? []).Where(exclusion => exclusion.Framework == framework))
        {
            reasons.TryAdd(exclusion.Requirement, exclusion.Reason ?? "");
        }

        return reasons;
    }
}

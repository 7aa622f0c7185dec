using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>How far every framework is answered by controls.</summary>
/// <remarks>A reference to a finer part answers the requirement it is part of. One to a heading answers nothing below it:
/// a control for “security awareness” as such has not been shown to do each thing that is asked under it.</remarks>
public sealed class CoverageAnalysis : IAnalysis<CoverageAnalysis>
{
    private CoverageAnalysis(IReadOnlyList<FrameworkCoverage> frameworks) => Frameworks = frameworks;

    /// <summary>By id.</summary>
    public IReadOnlyList<FrameworkCoverage> Frameworks { get; }

    public static CoverageAnalysis Of(KnowledgeBase knowledge)
    {
        var settings = RiskSettings.Of(knowledge.Configuration);
        var answers = knowledge.Of<Control>()
            .Where(control => control.Status != Control.Retired)
            .SelectMany(control => control.Refs, (Control, Ref) => (Control, Ref))
            .ToLookup(answer => answer.Ref.Target);
        return new([.. knowledge.Of<Framework>().Select(framework => Cover(framework, answers[framework], settings.NotApplicable(framework)))]);
    }

    public FrameworkCoverage? Find(Framework framework) => Frameworks.FirstOrDefault(one => one.Framework == framework);

    private static FrameworkCoverage Cover(Framework framework, IEnumerable<(Control Control, Reference Ref)> answers, IReadOnlyDictionary<string, string> notApplicable)
    {
        var counted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var leaf in framework.Leaves)
        {
            counted.TryAdd(leaf.Id, leaf.Id);
            foreach (var part in PartsOf(leaf))
            {
                counted.TryAdd(part.Id, leaf.Id);
            }
        }

        var controls = answers
            .Where(answer => counted.ContainsKey(answer.Ref.PartId ?? ""))
            .ToLookup(answer => counted[answer.Ref.PartId!], answer => answer.Control);
        return new(framework, [.. Below(framework.Requirements, reason: null)]);

        // What is said not to apply takes everything below it along.
        IEnumerable<RequirementCoverage> Below(IEnumerable<Requirement> requirements, string? reason) => requirements.SelectMany(requirement =>
        {
            var why = reason ?? notApplicable.GetValueOrDefault(requirement.Id);
            return requirement.IsLeaf ? [Answer(requirement, why)] : Below(requirement.Requirements, why);
        });

        RequirementCoverage Answer(Requirement requirement, string? why)
        {
            var by = controls[requirement.Id].Distinct().ToList();
            return new(requirement, why is null ? StatusOf(by) : CoverageStatus.NotApplicable, by, why);
        }
    }

    private static IEnumerable<Requirement> PartsOf(Requirement requirement) =>
        requirement.Parts.Concat(requirement.Requirements).SelectMany(part => PartsOf(part).Prepend(part));

    /// <summary>The best of what answers it.</summary>
    private static CoverageStatus StatusOf(List<Control> controls) =>
        controls.Exists(control => control.Status == Control.Implemented) ? CoverageStatus.Implemented
        : controls.Exists(control => control.Status == Control.Partial) ? CoverageStatus.Partial
        : controls.Exists(control => control.Status == Control.Planned) ? CoverageStatus.Planned
        : CoverageStatus.Gap;
}

using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>A framework as auditors read it: requirement by requirement, with what stands behind each.</summary>
internal sealed class FrameworkView : ItemView<Framework>
{
    protected override Model Build(Framework item, KnowledgeBase knowledge)
    {
        var coverage = knowledge.Get<CoverageAnalysis>().Find(item)!;
        var answers = coverage.Requirements.ToDictionary(one => one.Requirement);
        return new()
        {
            ["coverage"] = ControlModels.Of(coverage),
            ["gaps"] = coverage.Requirements.Where(one => one.Status == CoverageStatus.Gap).Select(one => ControlModels.Of(one, knowledge)).ToList(),
            ["groups"] = Groups(item).Select(group => new Model
            {
                ["id"] = group.Heading?.Id,
                ["title"] = group.Heading?.Title,
                ["squares"] = Leaves(group.Members).Select(leaf => answers[leaf].Status.Word()).ToList(),
                ["applicable"] = Leaves(group.Members).Count(leaf => answers[leaf].Status != CoverageStatus.NotApplicable),
                ["implemented"] = Leaves(group.Members).Count(leaf => answers[leaf].Status == CoverageStatus.Implemented),
                ["rows"] = Rows(group.Members, 0, answers, knowledge).ToList(),
            }).ToList(),
            ["unansweredHeadings"] = HeadingsThatControlsName(item, knowledge).ToList(),
        };
    }

    /// <summary>A group for each heading at the top; requirements that stand there on their own are one more, in their place.</summary>
    private static IEnumerable<(Requirement? Heading, IReadOnlyList<Requirement> Members)> Groups(Framework framework)
    {
        var alone = new List<Requirement>();
        foreach (var requirement in framework.Requirements)
        {
            if (requirement.IsLeaf)
            {
                alone.Add(requirement);
                continue;
            }

            if (alone.Count > 0)
            {
                yield return (null, [.. alone]);
                alone.Clear();
            }

            yield return (requirement, requirement.Requirements);
        }

        if (alone.Count > 0)
        {
            yield return (null, alone);
        }
    }

    /// <param name="depth">Headings above them within their group.</param>
    private static IEnumerable<Model> Rows(IReadOnlyList<Requirement> requirements, int depth, IReadOnlyDictionary<Requirement, RequirementCoverage> answers, KnowledgeBase knowledge)
    {
        // A requirement beside headings is set like one, or it would read as part of the heading before it.
        var isMixed = requirements.Any(requirement => !requirement.IsLeaf);
        return requirements.SelectMany(requirement => requirement.IsLeaf
            ? [new Model { ["heading"] = false, ["depth"] = depth, ["own"] = isMixed, ["one"] = ControlModels.Of(answers[requirement], knowledge) }]
            : Rows(requirement.Requirements, depth + 1, answers, knowledge).Prepend(new Model { ["heading"] = true, ["depth"] = depth, ["id"] = requirement.Id, ["title"] = requirement.Title }));
    }

    private static IEnumerable<Requirement> Leaves(IEnumerable<Requirement> requirements) => requirements.SelectMany(requirement => requirement.IsLeaf ? [requirement] : Leaves(requirement.Requirements));

    /// <summary>A control that names a heading answers none of what stands below it; it is said, so that nobody looks for it in vain.</summary>
    private static IEnumerable<Model> HeadingsThatControlsName(Framework framework, KnowledgeBase knowledge) =>
        from control in knowledge.Of<Control>()
        from reference in control.Refs
        where reference.Target == framework && reference.TargetPart is Requirement { IsLeaf: false }
        select new Model { ["control"] = control, ["id"] = reference.PartId, ["title"] = ((Requirement)reference.TargetPart!).Title };
}

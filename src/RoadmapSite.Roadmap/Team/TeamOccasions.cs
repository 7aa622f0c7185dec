using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Text;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Team;

/// <summary>When people join and leave, and by when skills are to be there.</summary>
internal static class TeamOccasions
{
    public static IEnumerable<Occasion> Of(KnowledgeBase knowledge)
    {
        foreach (var team in knowledge.Of<Team>())
        {
            var lead = team.Lead?.Target ?? team.Owner;
            foreach (var occasion in Changes(team.Hires, "People join", "hire").Concat(Changes(team.Leaves, "People leave", "leave")))
            {
                yield return occasion with { Owner = lead };
            }

            for (var i = 0; i < team.Skills.Count; i++)
            {
                var need = team.Skills[i];
                if (need.Due is { } due)
                {
                    yield return new(due, "Skill in place", $"skill-{i + 1}", team)
                    {
                        Title = need.Skill?.Target?.Title ?? need.Skill?.Text ?? team.Title,
                        Owner = lead,
                        IsDone = need.Held >= need.Required,
                        Note = need.Held >= need.Required ? null : $"Held by {Number(need.Held)} of the {Number(need.Required)} who need it.",
                    };
                }
            }

            IEnumerable<Occasion> Changes(IReadOnlyList<StaffChange> changes, string kind, string key) => changes
                .Select((change, index) => (change, index))
                .Where(pair => pair.change is { From: not null, Fte: > 0 })
                .Select(pair => new Occasion(pair.change.From!.Value, kind, $"{key}-{pair.index + 1}", team)
                {
                    Title = $"{Number(pair.change.Fte)} {(pair.change.Fte == 1 ? "post" : Grammar.Plural("post"))}, {team.Title}",
                    ComesByItself = true,
                });
        }

        string Number(double value) => knowledge.Formats().Number(value);
    }
}

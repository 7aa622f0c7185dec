using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Team;

/// <summary>A team's load over time by initiative, its skills, its people by date, and its roles.</summary>
internal sealed class TeamView : ItemView<Team>
{
    protected override Model Build(Team item, KnowledgeBase knowledge)
    {
        var capacity = knowledge.Get<CapacityAnalysis>().Find(item);
        var outlook = capacity is null ? null : TeamOutlook.Of(capacity, knowledge.AsOf);
        var skills = TeamModels.WorstFirst(knowledge.Get<SkillAnalysis>().Of(item)).ToList();
        return new()
        {
            ["leader"] = item.Lead?.Target,
            ["filled"] = item.Filled,
            ["vacant"] = item.Vacant,
            ["rate"] = 100 * capacity?.VacancyRate,
            ["run"] = 100 * item.RunShare,
            ["free"] = CapacityAnalysis.SupplyOf(item, Quarter.Of(knowledge.AsOf)),
            ["load"] = capacity is { Quarters.Count: > 0 } && outlook is not null ? Load(capacity, outlook, knowledge) : null,
            ["skills"] = skills.Select(TeamModels.Skill).ToList(),
            ["shortSkills"] = skills.Count(skill => skill.Gap > 0),
            ["changes"] = TeamModels.Changes(item).Select(change => change.Model.With(new Model { ["isPast"] = change.Day < knowledge.AsOf })).ToList(),
            ["roles"] = knowledge.Of<Role>().Where(role => role.Team?.Target == item).ToList(),
        };
    }

    private static Model Load(TeamCapacity capacity, TeamOutlook outlook, KnowledgeBase knowledge)
    {
        var limits = Thresholds.Of(knowledge.Configuration);
        var chart = new LoadChart(capacity.Quarters);
        var demands = capacity.Quarters.Select(quarter => quarter.Contributions.ToLookup(contribution => contribution.Initiative, contribution => contribution.Demand)).ToList();
        return new()
        {
            ["figure"] = chart.Draw(),
            ["columns"] = TeamModels.Columns([.. capacity.Quarters.Select(quarter => quarter.Quarter)], knowledge.AsOf),
            ["rows"] = chart.Initiatives.Select((initiative, place) => new Model
            {
                ["initiative"] = initiative,
                ["swatch"] = LoadChart.Swatch(place),
                ["cells"] = capacity.Quarters.Select((quarter, at) => new Model
                {
                    ["demand"] = demands[at][initiative].Sum(),
                    ["startsYear"] = quarter.Quarter.Number == 1,
                }).ToList(),
            }).ToList(),
            ["cells"] = capacity.Quarters.Select(quarter => TeamModels.Cell(quarter, limits)).ToList(),
            ["over"] = outlook.Over.Count,
            ["excess"] = outlook.Excess,
            ["peak"] = outlook.Peak is { } peak ? TeamModels.Cell(peak, limits) : null,
            ["makeup"] = outlook.Peak is { } top ? TeamModels.Makeup(top) : [],
        };
    }
}

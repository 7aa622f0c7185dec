using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Team;

/// <summary>Whether there are people for the plan: load, skills, posts, and who answers for how much.</summary>
internal sealed class TeamPage() : Page("team.html", "Team")
{
    // Risks are a later subject; their type is known here by name only.
    private const string RiskType = "risk";

    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var capacity = knowledge.Get<CapacityAnalysis>();
        var owners = knowledge.Get<OwnerAnalysis>().Owners;
        if (capacity.Teams.Count == 0 && owners.All(owner => owner.Load == 0))
        {
            yield break;
        }

        yield return Content(() => Describe(knowledge, capacity, owners));
    }

    private static Model Describe(KnowledgeBase knowledge, CapacityAnalysis capacity, IReadOnlyList<OwnerLoad> owners)
    {
        var limits = Thresholds.Of(knowledge.Configuration);
        var outlooks = TeamOutlook.WorstFirst(capacity, knowledge.AsOf);
        var worst = outlooks.FirstOrDefault(outlook => outlook.Over.Count > 0);
        return new Model
        {
            ["lead"] = Lead(outlooks, worst, knowledge.AsOf, limits),
            ["teamCount"] = capacity.Teams.Count,
            ["over"] = outlooks.Where(outlook => outlook.Over.Count > 0).Select(outlook => new Model { ["team"] = outlook.Team, ["count"] = outlook.Over.Count }).ToList(),
            ["risks"] = worst is null ? [] : Linked(worst.Team, knowledge),
            ["columns"] = TeamModels.Columns(capacity.Quarters, knowledge.AsOf),
            ["loads"] = outlooks.Select(outlook => Load(outlook, capacity.Find(outlook.Team)!, limits)).ToList(),
            ["limits"] = new Model { ["amber"] = limits.UseAmber * 100, ["red"] = limits.UseRed * 100 },
            ["close"] = worst is null ? null : Close(worst, capacity.Find(worst.Team)!, limits),
            ["peaks"] = outlooks.Where(outlook => outlook.Peak is not null).Select(outlook => Peak(outlook, limits)).ToList(),
            ["posts"] = Posts(capacity, knowledge.AsOf),
            ["changes"] = capacity.Teams.SelectMany(team => TeamModels.Changes(team.Team)).Where(change => change.Day >= knowledge.AsOf).OrderBy(change => change.Day).Select(change => change.Model).ToList(),
            ["raci"] = knowledge.Initiatives()
                .Where(initiative => initiative.IsLive)
                .Select(initiative => (initiative, Faults: RaciCheck.Of(initiative).ToList()))
                .Where(one => one.Faults.Count > 0)
                .Select(one => new Model { ["initiative"] = one.initiative, ["faults"] = one.Faults })
                .ToList(),
        }.With(Skills(knowledge)).With(Owners(owners));
    }

    private static Model Lead(IReadOnlyList<TeamOutlook> outlooks, TeamOutlook? worst, DateOnly asOf, Thresholds limits)
    {
        var subject = worst ?? outlooks.FirstOrDefault(outlook => outlook.Peak is not null);
        var hire = worst?.Team.Hires.Where(hire => hire.From?.Start >= asOf).OrderBy(hire => hire.From!.Value.Start).FirstOrDefault();
        return new()
        {
            ["team"] = subject?.Team,
            ["isOver"] = worst is not null,
            ["quarters"] = worst?.Over.Count,
            ["peak"] = subject?.Peak is { } peak ? TeamModels.Cell(peak, limits) : null,
            ["hire"] = hire?.From,
            ["isHireDay"] = hire?.From?.IsDay ?? false,
            ["daysAfter"] = hire?.From?.Start.DayNumber - worst?.Peak?.Quarter.Last.DayNumber,
            ["isBefore"] = hire?.From?.Start < worst?.Peak?.Quarter.First,
            ["hasQuarters"] = outlooks.Any(outlook => outlook.Quarters.Count > 0),
        };
    }

    /// <summary>Risks that name the team or that the team's page names.</summary>
    private static List<Item> Linked(Team team, KnowledgeBase knowledge) =>
        [.. knowledge.Links.To(team).Select(link => link.From)
            .Concat(knowledge.Links.From(team).Select(link => link.To))
            .Where(item => item.Type.Name == RiskType)
            .Distinct()];

    private static Model Load(TeamOutlook outlook, TeamCapacity capacity, Thresholds limits) => new()
    {
        ["team"] = outlook.Team,
        ["filled"] = outlook.Team.Filled,
        ["vacant"] = outlook.Team.Vacant,
        ["cells"] = capacity.Quarters.Select(quarter => TeamModels.Cell(quarter, limits)).ToList(),
        ["over"] = outlook.Over.Count,
    };

    private static Model Close(TeamOutlook worst, TeamCapacity capacity, Thresholds limits)
    {
        var chart = new LoadChart(capacity.Quarters);
        return new()
        {
            ["team"] = worst.Team,
            ["figure"] = chart.Draw(),
            ["cells"] = capacity.Quarters.Select(quarter => TeamModels.Cell(quarter, limits)).ToList(),
            ["largest"] = chart.Initiatives.Take(1).ToList(),
            ["peak"] = Peak(worst, limits),
        };
    }

    private static Model Peak(TeamOutlook outlook, Thresholds limits) => new()
    {
        ["team"] = outlook.Team,
        ["quarter"] = TeamModels.Cell(outlook.Peak!, limits),
        ["makeup"] = TeamModels.Makeup(outlook.Peak!),
    };

    private static Model Skills(KnowledgeBase knowledge)
    {
        var skills = TeamModels.WorstFirst(knowledge.Get<SkillAnalysis>().Skills).ToList();
        return new()
        {
            ["skills"] = skills.Select(TeamModels.Skill).ToList(),
            ["shortSkills"] = skills.Count(skill => skill.Gap > 0),
            ["missingPeople"] = skills.Sum(skill => skill.Gap),
            ["unplanned"] = skills.Count(skill => skill.State == SkillState.NoPlan),
            ["lateSkills"] = skills.Count(skill => skill.State == SkillState.Overdue),
            ["heldByNone"] = skills.Count(skill => skill.Need.Required > 0 && skill.BusFactor < 1),
            ["heldByOne"] = skills.Count(skill => skill.Need.Required > 0 && skill.BusFactor is >= 1 and < 2),
            ["closingCost"] = skills.Where(skill => skill.Gap > 0).Sum(skill => skill.Need.Cost ?? 0),
        };
    }

    private static Model Posts(CapacityAnalysis capacity, DateOnly asOf)
    {
        var teams = capacity.Teams.Where(team => team.Team.Filled + team.Team.Vacant > 0).ToList();
        var (filled, vacant) = (teams.Sum(team => team.Team.Filled), teams.Sum(team => team.Team.Vacant));
        return new()
        {
            ["filled"] = filled,
            ["vacant"] = vacant,
            ["all"] = filled + vacant,
            ["rate"] = filled + vacant > 0 ? 100 * vacant / (filled + vacant) : null,
            ["free"] = teams.Sum(team => CapacityAnalysis.SupplyOf(team.Team, Quarter.Of(asOf))),
            ["teams"] = teams.OrderByDescending(team => team.VacancyRate).Select(team => new Model
            {
                ["team"] = team.Team,
                ["lead"] = team.Team.Lead?.Target,
                ["filled"] = team.Team.Filled,
                ["vacant"] = team.Team.Vacant,
                ["rate"] = 100 * team.VacancyRate,
                ["run"] = 100 * team.Team.RunShare,
                ["free"] = CapacityAnalysis.SupplyOf(team.Team, Quarter.Of(asOf)),
                ["changes"] = TeamModels.Changes(team.Team).Where(change => change.Day >= asOf).Select(change => change.Model).ToList(),
            }).ToList(),
        };
    }

    private static Model Owners(IReadOnlyList<OwnerLoad> owners)
    {
        var loaded = owners.Where(owner => owner.Load > 0).ToList();
        var most = loaded.Select(owner => owner.Load).DefaultIfEmpty(0).Max();
        return new()
        {
            ["owners"] = loaded.Select(owner => new Model
            {
                ["role"] = owner.Role,
                ["initiatives"] = owner.Initiatives.Count,
                ["risks"] = owner.Risks.Count,
                ["load"] = owner.Load,
                ["plot"] = OwnerBar.Of(owner, most),
            }).ToList(),
            ["ownerless"] = owners.Where(owner => owner.Load == 0).Select(owner => owner.Role).ToList(),
        };
    }
}

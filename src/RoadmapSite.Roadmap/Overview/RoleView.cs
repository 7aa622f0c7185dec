using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>“Mine, and by when”: all that a role has to see to, by day.</summary>
internal sealed class RoleView : ItemView<Role>
{
    /// <summary>Days ahead that count as soon.</summary>
    private const int SoonDays = 30;

    protected override Model Build(Role item, KnowledgeBase knowledge)
    {
        var duties = knowledge.Get<DutyAnalysis>().Of(item).ToList();
        var roles = knowledge.Get<RoleAnalysis>();
        var load = roles.Load(item);
        return new()
        {
            ["team"] = item.Team?.Target,
            ["leads"] = roles.Led(item).ToList(),
            ["owned"] = roles.Owned(item),
            ["initiatives"] = load?.Initiatives.Count ?? 0,
            ["risks"] = load?.Risks.Count ?? 0,
            ["duties"] = duties.Select(duty => Duty(duty, knowledge.AsOf)).ToList(),
            ["overdue"] = duties.Count(duty => duty.When.End < knowledge.AsOf),
            ["soon"] = duties.Count(duty => duty.When.End >= knowledge.AsOf && duty.When.End.DayNumber - knowledge.AsOf.DayNumber <= SoonDays),
            ["soonDays"] = SoonDays,
            ["next"] = duties.Find(duty => duty.When.End >= knowledge.AsOf) is { } next ? Duty(next, knowledge.AsOf) : null,
            ["does"] = roles.Does(item).ToList(),
            ["asked"] = roles.IsAsked(item).ToList(),
            ["told"] = roles.IsTold(item).ToList(),
        };
    }

    private static Model Duty(Duty duty, DateOnly asOf)
    {
        var days = duty.When.End.DayNumber - asOf.DayNumber;
        return new()
        {
            ["when"] = duty.When,
            ["day"] = duty.When.End,
            ["days"] = days,
            ["late"] = -days,
            ["state"] = days < 0 ? "overdue" : days <= SoonDays ? "soon" : "later",
            ["kind"] = duty.Kind,
            ["item"] = duty.Item,
            ["what"] = duty.What,
            ["part"] = duty.PartId,
            ["doesWork"] = duty.DoesWork,
            ["slip"] = duty.SlipDays,
        };
    }
}

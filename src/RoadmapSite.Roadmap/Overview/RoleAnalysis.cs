using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Overview;

/// <summary>Who owns, leads, does and hears what, found by role.</summary>
internal sealed class RoleAnalysis : IAnalysis<RoleAnalysis>
{
    private readonly Dictionary<Item, int> owned;
    private readonly Dictionary<Role, OwnerLoad> loads;
    private readonly ILookup<Item?, Team.Team> led;
    private readonly ILookup<Item, Initiative> responsible;
    private readonly ILookup<Item, Initiative> consulted;
    private readonly ILookup<Item, Initiative> informed;

    private RoleAnalysis(KnowledgeBase knowledge)
    {
        owned = knowledge.Items.Select(item => item.Owner).OfType<Item>().CountBy(owner => owner).ToDictionary();
        loads = knowledge.Get<OwnerAnalysis>().Owners.ToDictionary(owner => owner.Role);
        led = knowledge.Of<Team.Team>().ToLookup(team => team.Lead?.Target);
        var shared = knowledge.Initiatives().Where(initiative => initiative.Raci is not null && !initiative.IsCancelled).ToList();
        responsible = ByRole(raci => raci.Responsible);
        consulted = ByRole(raci => raci.Consulted);
        informed = ByRole(raci => raci.Informed);

        ILookup<Item, Initiative> ByRole(Func<Raci, IReadOnlyList<Reference>> part) => shared
            .SelectMany(initiative => part(initiative.Raci!).Targets<Item>(), (initiative, role) => (initiative, role))
            .ToLookup(pair => pair.role, pair => pair.initiative);
    }

    /// <summary>How many items of any type it owns.</summary>
    public int Owned(Role role) => owned.GetValueOrDefault(role);

    /// <summary>Null for one that is not found.</summary>
    public OwnerLoad? Load(Role role) => loads.GetValueOrDefault(role);

    public IEnumerable<Team.Team> Led(Role role) => led[role];

    /// <summary>The work that it does, as its RACI says; cancelled work apart, as below.</summary>
    public IEnumerable<Initiative> Does(Role role) => responsible[role];

    public IEnumerable<Initiative> IsAsked(Role role) => consulted[role];

    public IEnumerable<Initiative> IsTold(Role role) => informed[role];

    public static RoleAnalysis Of(KnowledgeBase knowledge) => new(knowledge);
}

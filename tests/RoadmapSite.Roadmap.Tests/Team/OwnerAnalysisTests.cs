using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Tests.Team;

public sealed class OwnerAnalysisTests
{
    [Fact]
    public void A_role_answers_for_its_live_initiatives_and_its_risks()
    {
        var owners = TestSite.Load(
            Pieces.Roles,
            Pieces.Goals,
            Pieces.Initiative("INIT-01"),
            Pieces.Initiative("INIT-02", "completed"),
            Pieces.Item("risks", "RISK-01", "owner: cio\ninherent: {l: high, i: high}\nresidual: {l: low, i: high}\ntarget: {l: low, i: low}\ntreatment: modify"),
            Pieces.Item("risks", "RISK-02", "owner: nobody")).Knowledge.Get<OwnerAnalysis>().Owners;
        Assert.Equal(["cio 1 1 2", "ciso 0 0 0"], owners.Select(owner => $"{owner.Role.Id} {owner.Initiatives.Count} {owner.Risks.Count} {owner.Load}"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("raci: {A: cio, R: [ciso]}", "")]
    [InlineData("raci: {A: ciso, R: [ciso]}", "AccountableIsNotOwner")]
    [InlineData("raci: {R: [ciso]}", "NobodyAccountable")]
    [InlineData("raci: {A: cio, C: [ciso]}", "NobodyResponsible")]
    [InlineData("raci: {A: unknown}", "AccountableIsNotOwner NobodyResponsible")]
    public void Exactly_one_answers_for_it_somebody_does_it_and_the_one_is_the_owner(string raci, string faults)
    {
        var initiative = Assert.Single(TestSite.Load(Pieces.Roles, Pieces.Goals, Pieces.Initiative("INIT-01", also: raci)).Knowledge.Of<Initiative>());
        Assert.Equal(faults, string.Join(' ', RaciCheck.Of(initiative)));
    }
}

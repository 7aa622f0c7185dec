using RoadmapSite.Roadmap.Team;

namespace RoadmapSite.Roadmap.Tests.Team;

public sealed class SkillAnalysisTests
{
    [Theory]
    [InlineData("required: 2, held: 2", "ok", 0)]
    [InlineData("required: 2, held: 3, closeBy: train, due: 2026-01-01", "ok", 0)]
    [InlineData("required: 2, held: 1, closeBy: train, due: 2026-11-30", "planned", 1)]
    [InlineData("required: 2, held: 1, closeBy: train, due: 2026-Q4", "planned", 1)]
    [InlineData("required: 2, held: 1, closeBy: hire", "planned", 1)]
    [InlineData("required: 2, held: 1, closeBy: train, due: 2026-11-29", "overdue", 1)]
    [InlineData("required: 2, held: 1", "no-plan", 1)]
    [InlineData("required: 2, held: 0, due: 2026-11-29", "no-plan", 2)]
    public void A_gap_is_planned_until_its_day_has_passed(string need, string state, double gap)
    {
        var skill = Assert.Single(Load($"skills: [{{skill: fhir, {need}}}]"));
        Assert.Equal((state, gap), (skill.State.Word(), skill.Gap));
    }

    [Fact]
    public void A_line_without_its_numbers_is_left_out_and_one_with_an_unknown_skill_is_kept()
    {
        var skills = Load("skills: [{skill: fhir, held: 1}, {required: 1, held: 1}, {skill: unknown, required: 3, held: 1}]");
        Assert.Equal(["unknown 2"], skills.Select(skill => $"{skill.SkillId} {skill.Gap}"));
    }

    private static IReadOnlyList<SkillGap> Load(string front) => TestSite.Load(
        Pieces.Roles,
        ("skills.yml", "type: skill\nitems:\n  - {id: fhir, title: FHIR interfaces}\n"),
        Pieces.Item("teams", "TEAM-A", "lead: cio\n" + front)).Knowledge.Get<SkillAnalysis>().Skills;
}

using RoadmapSite.Engine.Diagnostics;

namespace RoadmapSite.Engine.Tests.Diagnostics;

public sealed class FingerprintTests
{
    [Fact]
    public void A_finding_is_the_same_one_on_another_line() => Assert.Equal(
        Prints("---\ntitle: Ward A\nnear: [Z]\n---\n"),
        Prints("---\n# moved\ntitle: Ward A\nstory: Long\nnear: [Z]\n---\n"));

    [Theory]
    [InlineData("---\ntitle: Ward A\nnear: [Y]\n---\n")]
    [InlineData("---\ntitle: Ward A\nnear: [A]\n---\n")]
    [InlineData("---\ntitle: Ward A\n---\n[[Z]]\n")]
    public void Another_word_or_rule_makes_another(string text) => Assert.NotEqual(Prints("---\ntitle: Ward A\nnear: [Z]\n---\n"), Prints(text));

    [Theory]
    [InlineData("was due on 2026-11-02, 28 days ago", "was due on 2026-11-02, 1 day ago")]
    [InlineData("reaches one of 3 goals", "reaches two of 12 goals")]
    [InlineData("is at 12.5%", "is at 7%")]
    public void Days_that_pass_change_nothing(string today, string tomorrow) => Assert.Equal(Fingerprint.WithoutFigures(today), Fingerprint.WithoutFigures(tomorrow));

    [Fact]
    public void A_name_in_quotes_keeps_its_figures() => Assert.NotEqual(Fingerprint.WithoutFigures("There is no “RISK-07”."), Fingerprint.WithoutFigures("There is no “RISK-08”."));

    private static string[] Prints(string text) => [.. TestSite.Load(("wards/A.md", text)).Findings.Open.Select(Fingerprint.Of)];
}

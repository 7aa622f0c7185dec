using System.Text.RegularExpressions;
using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Engine.Tests.Charts;

public sealed class TimeAxisTests
{
    private static TimeAxis Axis(int from, int to, DateOnly? today = null) => new(TimeScale.OfYears(new(from, 5, 1), new(to, 5, 1)), "grid", today);

    [Fact]
    public void Four_years_name_their_quarters_and_five_do_not()
    {
        Assert.Contains(">Q2<", Axis(2026, 2029).Header().Text, StringComparison.Ordinal);
        Assert.DoesNotContain(">Q2<", Axis(2026, 2030).Header().Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2026, 2026, "2026")]
    [InlineData(2026, 2028, "2026 2027 2028")]
    [InlineData(2020, 2032, "2020 2022 2024 2026 2028 2030 2032")]
    [InlineData(2026, 9998, "3000 4000 5000 6000 7000 8000 9000")]
    public void However_long_the_time_is_the_years_named_stay_readable(int from, int to, string expected) =>
        Assert.Equal(expected, string.Join(' ', Regex.Matches(Axis(from, to).Years().Text, @">(\d{4})<").Select(match => match.Groups[1].Value)));

    [Fact]
    public void A_row_shows_the_grid_that_the_page_holds_once()
    {
        var axis = Axis(2026, 2029, new(2026, 11, 30));
        Assert.Contains("<symbol id=\"grid\"", axis.Symbol.Text, StringComparison.Ordinal);
        Assert.Contains("class=\"today\"", axis.Symbol.Text, StringComparison.Ordinal);
        Assert.Contains("<use href=\"#grid\"", axis.Row().Draw().Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<line", axis.Row().Draw().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_today_outside_the_years_is_not_drawn() => Assert.DoesNotContain("Today", Axis(2026, 2029, new(2031, 1, 1)).Header().Text, StringComparison.Ordinal);
}

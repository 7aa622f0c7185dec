using CsCheck;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests.Items;

public sealed class QuarterTests
{
    [Theory]
    [InlineData(2027, 2, "2027-04-01", "2027-06-30", 91)]
    [InlineData(2028, 1, "2028-01-01", "2028-03-31", 91)]
    [InlineData(2027, 1, "2027-01-01", "2027-03-31", 90)]
    [InlineData(2026, 4, "2026-10-01", "2026-12-31", 92)]
    public void A_quarter_is_three_whole_months(int year, int number, string first, string last, int days)
    {
        var quarter = new Quarter(year, number);
        Assert.Equal((DateOnly.Parse(first, null), DateOnly.Parse(last, null), days), (quarter.First, quarter.Last, quarter.End.DayNumber - quarter.First.DayNumber));
    }

    [Theory]
    [InlineData("2026-04-01", 4, "FY2027-Q1", "2026-04-01", "2026-06-30")]
    [InlineData("2027-03-31", 4, "FY2027-Q4", "2027-01-01", "2027-03-31")]
    [InlineData("2026-11-30", 2, "FY2027-Q4", "2026-11-01", "2027-01-31")]
    [InlineData("2026-11-30", 12, "FY2026-Q4", "2026-09-01", "2026-11-30")]
    [InlineData("9999-12-31", 4, "FY10000-Q3", "9999-10-01", "9999-12-31")]
    public void A_quarter_of_a_fiscal_year_is_read_back_as_it_is_written(string day, int startMonth, string name, string first, string last)
    {
        var quarter = Quarter.Of(DateOnly.Parse(day, null), startMonth);
        Assert.Equal((name, DateOnly.Parse(first, null), DateOnly.Parse(last, null)), (quarter.ToString(), quarter.First, quarter.Last));
        if (PartialDate.TryParse(name, PlanningCalendar.Default with { FiscalStartMonth = startMonth }, out var read) == DateReading.Read)
        {
            Assert.Equal((quarter.First, quarter.Last), (read.Start, read.End));
        }
    }

    [Fact]
    public void Quarters_run_across_the_years() =>
        Assert.Equal(["2026-Q4", "2027-Q1"], Quarter.Between(new(2026, 12, 31), new(2027, 1, 1)).Select(quarter => quarter.ToString()));

    [Fact]
    public void A_period_the_wrong_way_round_has_no_quarters() => Assert.Empty(Quarter.Between(new(2027, 2, 2), new(2027, 1, 1)));

    [Fact]
    public void Every_day_from_the_first_quarter_to_the_last_is_in_one_of_them() =>
        Gen.Select(Gen.Int[0, 8000], Gen.Int[0, 1500]).Sample((start, length) =>
        {
            var from = new DateOnly(2015, 1, 1).AddDays(start);
            var quarters = Quarter.Between(from, from.AddDays(length)).ToList();
            Assert.InRange(from, quarters[0].First, quarters[0].Last);
            Assert.InRange(from.AddDays(length), quarters[^1].First, quarters[^1].Last);
            Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.First));
        });
}

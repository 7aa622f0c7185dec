using System.Globalization;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Tests;

public sealed class PartialDateTests
{
    private static readonly PlanningCalendar October = new(10, new Dictionary<string, string> { ["now"] = "2026-Q4", ["next"] = "FY2027-Q2", ["later"] = "2028" });

    [Theory]
    [InlineData("2027", "2027-01-01", "2028-01-01", 365)]
    [InlineData("2027-H1", "2027-01-01", "2027-07-01", 181)]
    [InlineData("2027-H2", "2027-07-01", "2028-01-01", 184)]
    [InlineData("2027-Q2", "2027-04-01", "2027-07-01", 91)]
    [InlineData("2028-Q1", "2028-01-01", "2028-04-01", 91)]
    [InlineData("2027-05", "2027-05-01", "2027-06-01", 31)]
    [InlineData("2028-02", "2028-02-01", "2028-03-01", 29)]
    [InlineData("2027-W01", "2027-01-04", "2027-01-11", 7)]
    [InlineData("2027-W14", "2027-04-05", "2027-04-12", 7)]
    [InlineData("2026-W53", "2026-12-28", "2027-01-04", 7)]
    [InlineData("2027-05-14", "2027-05-14", "2027-05-15", 1)]
    [InlineData("2028-02-29", "2028-02-29", "2028-03-01", 1)]
    public void A_date_keeps_the_precision_it_was_written_in(string text, string lo, string hi, int days)
    {
        var date = Read(text);
        Assert.Equal((lo, hi, days), (Iso(date.Lo), Iso(date.Hi), date.Days));
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("FY2027", "2026-10-01", "2027-10-01")]
    [InlineData("FY2027-Q1", "2026-10-01", "2027-01-01")]
    [InlineData("FY2027-Q4", "2027-07-01", "2027-10-01")]
    [InlineData("FY2027-H2", "2027-04-01", "2027-10-01")]
    [InlineData("now", "2026-10-01", "2027-01-01")]
    [InlineData("next", "2027-01-01", "2027-04-01")]
    [InlineData("later", "2028-01-01", "2029-01-01")]
    public void A_fiscal_year_is_named_after_the_year_it_ends_in_and_words_are_the_organisations_own(string text, string lo, string hi)
    {
        Assert.Equal(DateReading.Read, PartialDate.TryParse(text, October, out var date));
        Assert.Equal((lo, hi, text), (Iso(date.Lo), Iso(date.Hi), date.ToString()));
    }

    [Fact]
    public void A_fiscal_year_that_starts_in_January_is_the_calendar_year() => Assert.Equal(Read("2027-Q1").Lo, Read("FY2027-Q1").Lo);

    [Theory]
    [InlineData("2027-Q5")]
    [InlineData("2027-Q0")]
    [InlineData("2027-H3")]
    [InlineData("2027-13")]
    [InlineData("2027-00-10")]
    [InlineData("2027-02-29")]
    [InlineData("2027-W53")]
    [InlineData("2027-W00")]
    [InlineData("0000-01-01")]
    [InlineData("9999")]
    public void A_date_that_no_calendar_has_is_impossible(string text) =>
        Assert.Equal(DateReading.Impossible, PartialDate.TryParse(text, PlanningCalendar.Default, out _));

    [Theory]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("27-01-01")]
    [InlineData("2027/01/01")]
    [InlineData("2027-1-1")]
    [InlineData("2027-Q2-01")]
    [InlineData("2027-01-01T00:00:00")]
    public void What_is_not_shaped_like_a_date_is_not_a_date(string text) =>
        Assert.Equal(DateReading.NotADate, PartialDate.TryParse(text, PlanningCalendar.Default, out _));

    [Fact]
    public void Where_one_day_is_needed_a_start_is_the_first_and_an_end_the_last()
    {
        Assert.Equal("2027-04-01", Iso(Read("2027-Q2").Start));
        Assert.Equal("2027-06-30", Iso(Read("2027-Q2").End));
        Assert.Equal("2027-07-01", Iso(Read("2027-06-30").Hi));
    }

    [Theory]
    [InlineData("2027-Q1", "2027-Q2", true, false)]
    [InlineData("2027-03-31", "2027-04-01", true, false)]
    [InlineData("2027-Q2", "2027-05", false, true)]
    [InlineData("2027-05", "2027-Q2", false, true)]
    [InlineData("2027-H1", "2027-Q2", false, true)]
    [InlineData("2027-05-14", "2027-05-14", false, true)]
    [InlineData("2027-Q2", "2027-Q1", false, false)]
    public void One_date_is_certainly_before_another_when_all_of_it_is(string first, string second, bool before, bool overlap)
    {
        Assert.Equal(before, Read(first).IsCertainlyBefore(Read(second)));
        Assert.Equal(overlap, Read(first).Overlaps(Read(second)));
        Assert.Equal(overlap, Read(second).Overlaps(Read(first)));
    }

    [Theory]
    [InlineData("2027-06-30", "2027-09-30", 92)]
    [InlineData("2027-Q2", "2027-Q3", 92)]
    [InlineData("2027-Q2", "2027-08", 62)]
    [InlineData("2027-Q3", "2027-Q2", -92)]
    [InlineData("2027-Q2", "2027-06-30", 0)]
    [InlineData("2027-Q2", "2027-05", 0)]
    [InlineData("2027-05", "2027-Q2", 30)]
    public void A_later_date_inside_the_earlier_one_is_refinement_and_not_slip(string agreed, string expected, int days) =>
        Assert.Equal(days, Read(agreed).SlipTo(Read(expected)));

    [Fact]
    public void Dates_sort_by_first_day_and_then_by_last()
    {
        List<PartialDate> dates = [Read("2027"), Read("2027-W06"), Read("2027-Q1"), Read("2027-02-01"), Read("2027-01")];
        Assert.Equal(["2027-01", "2027-Q1", "2027", "2027-02-01", "2027-W06"], dates.Order().Select(date => date.Text));
    }

    private static PartialDate Read(string text)
    {
        Assert.Equal(DateReading.Read, PartialDate.TryParse(text, PlanningCalendar.Default, out var date));
        return date;
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}

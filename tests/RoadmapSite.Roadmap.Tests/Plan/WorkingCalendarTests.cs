using CsCheck;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Tests.Plan;

public sealed class WorkingCalendarTests
{
    private static readonly DateOnly Monday = new(2027, 1, 4);
    private static readonly WorkingCalendar Easter = new(new DateOnly(2027, 3, 26), new DateOnly(2027, 4, 5));

    [Theory]
    [InlineData(0, 10, "2027-01-04", "2027-01-15")]
    [InlineData(15, 30, "2027-01-25", "2027-02-12")]
    [InlineData(3, 11, "2027-01-07", "2027-01-18")]
    [InlineData(27, 32, "2027-02-10", "2027-02-16")]
    public void Offsets_of_the_worked_network_become_its_dates(int start, int finish, string first, string last)
    {
        Assert.Equal(first, Iso(WorkingCalendar.WithoutHolidays.FirstDay(Monday, start)));
        Assert.Equal(last, Iso(WorkingCalendar.WithoutHolidays.LastDay(Monday, finish)));
    }

    [Fact]
    public void Holidays_are_stepped_over() => Assert.Equal(
        ["2027-03-25", "2027-03-29", "2027-03-30", "2027-03-31", "2027-04-01"],
        Enumerable.Range(0, 5).Select(offset => Iso(Easter.Day(new(2027, 3, 25), offset))));

    [Fact]
    public void Counting_from_a_day_off_begins_on_the_next_working_day()
    {
        Assert.Equal("2027-03-29", Iso(Easter.Day(new(2027, 3, 26), 0)));
        Assert.Equal("2027-04-06", Iso(Easter.Day(new(2027, 4, 3), 0)));
    }

    [Fact]
    public void A_slip_of_a_quarter_is_92_days_and_66_working_days()
    {
        DateOnly from = new(2027, 6, 30), to = new(2027, 9, 30);
        Assert.Equal(92, to.DayNumber - from.DayNumber);
        Assert.Equal(66, WorkingCalendar.WithoutHolidays.WorkingDays(from, to));
        Assert.Equal(-66, WorkingCalendar.WithoutHolidays.WorkingDays(to, from));
    }

    [Fact]
    public void Days_and_counts_agree_with_walking_day_by_day() =>
        Gen.Select(Gen.Int[0, 400], Gen.Int[0, 120], Gen.Int[0, 400].Array[0, 12]).Sample((from, offset, off) =>
        {
            var first = Monday.AddDays(from);
            var calendar = new WorkingCalendar(off.Select(day => Monday.AddDays(day)));
            var walked = Enumerable.Range(0, 400).Select(first.AddDays).Where(calendar.IsWorkingDay).ElementAt(offset);
            Assert.Equal(walked, calendar.Day(first, offset));
            Assert.Equal(offset, calendar.WorkingDays(first, walked));
        });

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

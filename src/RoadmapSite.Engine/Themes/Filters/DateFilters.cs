using System.Globalization;
using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Themes.Filters;

/// <summary>Days and partial dates in words.</summary>
internal static class DateFilters
{
    public static void Register(TemplateOptions options, Formats formats)
    {
        Add("day", formats.Day, date => date.IsDay ? formats.Day(date.Start) : formats.ShortDay(date));
        Add("short_day", formats.ShortDay, formats.ShortDay);
        Add("month", formats.Month, date => formats.Month(date.Start));
        Add("long_month", formats.LongMonth, date => formats.LongMonth(date.Start));

        // In a sentence: on 29 September 2028, in Q3 2028.
        Add("on_day", day => formats.When(PartialDate.Of(day)), formats.When);
        Add("iso", day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), date => date.Text);

        void Add(string name, Func<DateOnly, string> ofDay, Func<PartialDate, string> ofDate) =>
            options.Filters.AddFilter(name, (input, _, _) => input.ToObjectValue() switch
            {
                DateOnly day => new StringValue(ofDay(day)),
                PartialDate date => new StringValue(ofDate(date)),
                _ => new StringValue("no date"),
            });
    }
}

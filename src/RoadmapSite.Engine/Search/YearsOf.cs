using System.Collections;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Search;

/// <summary>The years that an item touches, read off whatever dates it has.</summary>
internal static class YearsOf
{
    /// <summary>Longer than this is a mistake somewhere, and not a time to filter by.</summary>
    private const int LongestSpan = 30;

    /// <summary>Dates about the page and not about its subject.</summary>
    private static readonly Field[] LeftOut = [Items.Item.CreatedField, Items.Item.ReviewedField, Items.Item.AllowField];

    public static IReadOnlyList<int> Item(Item item)
    {
        var years = new SortedSet<int>();
        foreach (var bound in item.Values.Where(bound => !LeftOut.Contains(bound.Field)))
        {
            Add(years, bound.Value);
        }

        return [.. years];
    }

    private static void Add(SortedSet<int> years, object? value)
    {
        switch (value)
        {
            case PartialDate date:
                AddSpan(years, date, date);
                break;
            case Part part:
                AddPart(years, part);
                break;
            case IEntry entry:
                Add(years, entry.DataValue);
                break;
            case IEnumerable list and not string:
                foreach (var one in list)
                {
                    Add(years, one);
                }

                break;
        }
    }

    /// <summary>The dates that stand together are ends of one time: a start and an end, an agreed day and a forecast.</summary>
    private static void AddPart(SortedSet<int> years, Part part)
    {
        var dates = part.Values.Select(bound => bound.Value).OfType<PartialDate>().Order().ToList();
        if (dates.Count > 0)
        {
            AddSpan(years, dates[0], dates.MaxBy(date => date.Hi));
        }

        foreach (var bound in part.Values.Where(bound => bound.Value is not PartialDate))
        {
            Add(years, bound.Value);
        }
    }

    private static void AddSpan(SortedSet<int> years, PartialDate from, PartialDate to)
    {
        if (to.End.Year - from.Start.Year <= LongestSpan)
        {
            years.UnionWith(Enumerable.Range(from.Start.Year, to.End.Year - from.Start.Year + 1));
        }
    }
}

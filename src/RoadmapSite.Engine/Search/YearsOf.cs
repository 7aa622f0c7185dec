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
        var years = new List<int>();
        foreach (var bound in item.Values)
        {
            if (!LeftOut.Contains(bound.Field))
            {
                Add(years, bound.Value);
            }
        }

        return years;
    }

    private static void Add(List<int> years, object? value)
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
    private static void AddPart(List<int> years, Part part)
    {
        var (isDated, from, to) = (false, default(PartialDate), default(PartialDate));
        foreach (var bound in part.Values)
        {
            if (bound.Value is PartialDate date)
            {
                from = !isDated || date.CompareTo(from) < 0 ? date : from;
                to = !isDated || date.Hi > to.Hi ? date : to;
                isDated = true;
            }
            else
            {
                Add(years, bound.Value);
            }
        }

        if (isDated)
        {
            AddSpan(years, from, to);
        }
    }

    private static void AddSpan(List<int> years, PartialDate from, PartialDate to)
    {
        if (to.End.Year - from.Start.Year <= LongestSpan)
        {
            for (var year = from.Start.Year; year <= to.End.Year; year++)
            {
                // In order, and each once.
                if (years.BinarySearch(year) is var place and < 0)
                {
                    years.Insert(~place, year);
                }
            }
        }
    }
}

using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Calendars;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Pages;

/// <summary>What falls into which quarter: all quarters with their counts and the present one in full, and a page for each.</summary>
/// <remarks>A page a quarter, because an address such as <c>quarters/2026-q4.html</c> goes into minutes and must still show the same dates a year later,
/// and because all dates of a large strategy on one page are too many to load.</remarks>
internal sealed class QuartersPage() : Page("quarters.html", "Quarters")
{
    private const int QuartersOfYear = 4;

    public override IEnumerable<PageContent> Build(Site site)
    {
        var occasions = Occasions.Of(site);
        if (occasions.Count == 0)
        {
            yield break;
        }

        var knowledge = site.Knowledge;
        var startMonth = knowledge.Configuration.Calendar.FiscalStartMonth;
        var formats = Formats.Of(knowledge.Configuration.Language, null);
        var present = Quarter.Of(knowledge.AsOf, startMonth);
        var byQuarter = occasions.ToLookup(occasion => Quarter.Of(occasion.When.End, startMonth));
        List<Quarter> quarters = [.. byQuarter.Select(group => group.Key).Append(present).Distinct().OrderBy(quarter => quarter.Index)];
        var heads = new Lazy<Dictionary<Quarter, Model>>(() => quarters.ToDictionary(quarter => quarter, quarter => Head(quarter, present, [.. byQuarter[quarter]], knowledge.AsOf, formats)));

        Model Whole(int place) => heads.Value[quarters[place]].With(new()
        {
            ["dates"] = byQuarter[quarters[place]].Select(occasion => Date(occasion, knowledge.AsOf)).ToList(),
            ["next"] = byQuarter[quarters[place]].FirstOrDefault(occasion => occasion.StateOn(knowledge.AsOf) is OccasionState.Due or OccasionState.Planned && occasion.When.End >= knowledge.AsOf) is { } first ? Date(first, knowledge.AsOf) : null,
            ["before"] = place > 0 ? heads.Value[quarters[place - 1]] : null,
            ["after"] = place + 1 < quarters.Count ? heads.Value[quarters[place + 1]] : null,
        });

        yield return Content(() => new Model
        {
            ["years"] = Years(quarters, heads.Value),
            ["count"] = occasions.Count,
            ["isFiscal"] = startMonth != 1,
            ["quarter"] = Whole(quarters.IndexOf(present)),
        });
        for (var i = 0; i < quarters.Count; i++)
        {
            var place = i;
            yield return new(RouteOf(quarters[i]), "pages/quarter", NameOf(quarters[i], formats), () => new Model { ["quarter"] = Whole(place) }) { Parent = Route };
        }
    }

    private static Model Head(Quarter quarter, Quarter present, IReadOnlyList<Occasion> occasions, DateOnly asOf, Formats formats)
    {
        int Count(OccasionState state) => occasions.Count(occasion => occasion.StateOn(asOf) == state);
        return new()
        {
            ["name"] = NameOf(quarter, formats),
            ["route"] = RouteOf(quarter),
            ["months"] = Months(quarter, formats),
            ["isPresent"] = quarter == present,
            ["isOver"] = quarter.Index < present.Index,
            ["count"] = occasions.Count,
            ["late"] = Count(OccasionState.Late),
            ["toCome"] = Count(OccasionState.Due) + Count(OccasionState.Planned),
            ["past"] = Count(OccasionState.Past),
            ["done"] = Count(OccasionState.Done),
        };
    }

    private static Model Date(Occasion occasion, DateOnly asOf) => new()
    {
        ["when"] = occasion.When,
        ["day"] = occasion.When.End,
        ["kind"] = occasion.Kind,
        ["title"] = occasion.Title,
        ["item"] = occasion.Item,
        ["isItem"] = occasion.Title == occasion.Item.Title,
        ["owner"] = occasion.Owner,
        ["note"] = occasion.Note,
        ["state"] = occasion.StateOn(asOf),
    };

    /// <summary>The years that have a date, each with all its quarters; null for a quarter without one.</summary>
    private static List<Model> Years(IReadOnlyList<Quarter> quarters, IReadOnlyDictionary<Quarter, Model> heads) => [.. quarters
        .GroupBy(quarter => quarter.Year)
        .Select(year => new Model
        {
            ["name"] = year.First().ToString().Split('-')[0],
            ["quarters"] = Enumerable.Range(1, QuartersOfYear).Select(number => heads.GetValueOrDefault(year.First() with { Number = number })).ToList(),
        })];

    /// <summary>As pages write a date that names a quarter: <c>Q4 2026</c>.</summary>
    private static string NameOf(Quarter quarter, Formats formats) => formats.ShortDay(new PartialDate(quarter.First, quarter.First.AddMonths(1), quarter.ToString()));

    /// <summary><c>October to December 2026</c>; both years where it runs over the end of one.</summary>
    private static string Months(Quarter quarter, Formats formats) =>
        $"{(quarter.First.Year == quarter.Last.Year ? quarter.First.ToString("MMMM", formats.Culture) : formats.LongMonth(quarter.First))} to {formats.LongMonth(quarter.Last)}";

    private static string RouteOf(Quarter quarter) => $"quarters/{quarter.ToString().ToLowerInvariant()}.html";
}

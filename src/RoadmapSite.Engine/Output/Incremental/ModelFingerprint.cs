using System.Collections;
using System.Collections.Concurrent;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Incremental;

/// <summary>Reckons a number from everything that a template can show of a model. Templates see nothing else, so a page whose number is that of the last build need not be made again.</summary>
internal sealed class ModelFingerprint
{
    private readonly ConcurrentDictionary<Item, UInt128> items = new();
    private readonly ConcurrentDictionary<NavigationLines, UInt128> navigations = new(ReferenceEqualityComparer.Instance);
    private readonly Func<string, string> fill;
    private readonly Model site;
    private readonly UInt128? common;

    /// <param name="common">Of what all pages are made with: the program, the theme, the language.</param>
    /// <param name="site">The model that all pages share.</param>
    /// <param name="fill">The HTML of prose with its views, for a view shows what no model of the page holds.</param>
    public ModelFingerprint(UInt128 common, Model site, Func<string, string> fill)
    {
        this.fill = fill;
        var into = new ContentHash().Add(common);
        this.common = AddModel(into, site, depth: 0) ? into.Value : null;
        this.site = site;
    }

    /// <returns>Null when a model holds something that nobody can compare; such a page is made every time.</returns>
    /// <param name="root">The way from the page to the site's root.</param>
    /// <param name="navigation">The same object for many pages, so its number is reckoned once.</param>
    public UInt128? Of(string template, string root, NavigationLines navigation, Model page, Model layout)
    {
        if (common is not { } known)
        {
            return null;
        }

        var into = new ContentHash().Add(known).Add(template).Add(root).Add(navigations.GetOrAdd(navigation, OfNavigation));
        return AddModel(into, page, depth: 0) && AddModel(into, layout, depth: 0) ? into.Value : null;
    }

    private UInt128 OfNavigation(NavigationLines lines)
    {
        var into = new ContentHash();
        return AddList(into, lines.Main, depth: 0) && AddList(into, lines.LookUp, depth: 0) ? into.Value : throw new InvalidOperationException("A line of the navigation holds words and yes or no.");
    }

    private bool Add(ContentHash into, object? value, int depth)
    {
        // The names first: numbers of one kind must not be taken for those of another.
        switch (value)
        {
            case null:
                into.Add(0);
                return true;
            case string text:
                into.Add(1).Add(text);
                return true;
            case bool flag:
                into.Add(flag ? 2 : 3);
                return true;
            case int number:
                into.Add(4).Add(number);
                return true;
            case long number:
                into.Add(5).Add(number);
                return true;
            case double number:
                into.Add(6).Add(number);
                return true;
            case decimal number:
                into.Add(7).Add(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
                return true;
            case DateOnly day:
                into.Add(8).Add(day.DayNumber);
                return true;
            case PartialDate date:
                into.Add(9).Add(date.Lo.DayNumber).Add(date.Hi.DayNumber).Add(date.Text);
                return true;
            case Markup markup:
                into.Add(10).Add(fill(markup.Text));
                return true;
            case Enum word:
                into.Add(11).Add(word.GetType().Name).Add(word.GetHashCode());
                return true;
            case Item item:
                into.Add(12).Add(items.GetOrAdd(item, OfItem));
                return true;
            case Reference reference:
                into.Add(13);
                return Add(into, (object?)reference.Target ?? reference.Text, depth);
            case Model model when ReferenceEquals(model, site):
                return true;
            case Model model:
                return AddModel(into, model, depth);
            case List<Model> models when depth < 64:
                into.Add(16);
                foreach (var model in models)
                {
                    if (!AddModel(into, model, depth + 1))
                    {
                        return false;
                    }
                }

                into.Add(17);
                return true;
            case IEnumerable list when depth < 64:
                return AddList(into, list, depth);
            default:
                return false;
        }
    }

    private bool AddModel(ContentHash into, Model model, int depth)
    {
        into.Add(14);
        foreach (var (name, value) in model.Values)
        {
            into.Add(name);
            if (!Add(into, value, depth + 1))
            {
                return false;
            }
        }

        into.Add(15);
        return true;
    }

    private bool AddList(ContentHash into, IEnumerable list, int depth)
    {
        into.Add(16);
        foreach (var value in list)
        {
            if (!Add(into, value, depth + 1))
            {
                return false;
            }
        }

        into.Add(17);
        return true;
    }

    /// <summary>What a template can ask an item for, and its owner, and the owner's owner, until one comes again.</summary>
    private static UInt128 OfItem(Item item)
    {
        var into = new ContentHash();
        var seen = new HashSet<Item>();
        for (var one = item; one is not null && seen.Add(one); one = one.Owner)
        {
            into.Add(one.Id).Add(one.Title).Add(one.Url).Add(one.Type.Name).Add(one.Type.Label).Add(one.Status).Add(one.Summary);
        }

        return into.Value;
    }
}

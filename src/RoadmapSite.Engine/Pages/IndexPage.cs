using System.Globalization;
using System.Text;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Pages;

/// <summary>Everything there is, by first letter: the way to find a page without a script.</summary>
internal sealed class IndexPage() : Page("a-z.html", "Index A–Z")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        yield return Content(() => Describe(site));
    }

    private static Model Describe(Site site)
    {
        var letters = site.Knowledge.Items
            .GroupBy(item => Letter(item.Title))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new Model
            {
                ["letter"] = group.Key,
                ["anchor"] = group.Key == "#" ? "other" : group.Key.ToLowerInvariant(),
                ["items"] = group.OrderBy(item => item.Title, StringComparer.OrdinalIgnoreCase).ThenBy(item => item.Id, StringComparer.Ordinal).ToList(),
            })
            .ToList();
        var types = site.Knowledge.Items
            .Where(item => item is not PageItem)
            .GroupBy(item => item.Type.Name)
            .Select(group => new Model { ["name"] = group.Key, ["plural"] = group.First().Type.PluralLabel, ["count"] = group.Count() })
            .ToList();
        return new Model { ["letters"] = letters, ["types"] = types, ["count"] = site.Knowledge.Items.Count };
    }

    /// <summary>The first letter without its accents; <c>#</c> for what begins with something else.</summary>
    private static string Letter(string title)
    {
        var first = title.Normalize(NormalizationForm.FormD).FirstOrDefault(char.IsLetterOrDigit);
        return char.IsLetter(first) ? char.ToUpper(first, CultureInfo.InvariantCulture).ToString() : "#";
    }
}

using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap;

namespace RoadmapSite;

/// <summary>The files that <c>roadmap init</c> writes: a small roadmap whose dates lie around the day it is made, so that it builds clean on that day.</summary>
internal static partial class Starter
{
    private const string Prefix = "starter/";

    /// <summary>Where the roadmap itself stands in a repository.</summary>
    public const string Content = "content/";

    private const string SamplePrefix = "sample/";

    /// <summary>A small example of each type of item.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Files(DateOnly today) => EmbeddedFiles.Under(Prefix)
        .Select(file => KeyValuePair.Create(NameOf(file.Key), Encoding.UTF8.GetBytes(Fill(Encoding.UTF8.GetString(file.Value()), today))));

    /// <summary>The invented hospital group that RoadmapSite is shown with.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Sample(DateOnly today) =>
        EmbeddedFiles.Under(SamplePrefix).Select(file => KeyValuePair.Create(Content + file.Key, file.Value()))
            .Concat(Files(today).Where(file => !file.Key.StartsWith(Content, StringComparison.Ordinal)));

    /// <summary>The site that the files make, for what knows of its items.</summary>
    public static Site Site(IEnumerable<KeyValuePair<string, byte[]>> files, DateOnly today)
    {
        var content = files.Where(file => file.Key.StartsWith(Content, StringComparison.Ordinal)).Select(file => KeyValuePair.Create(file.Key[Content.Length..], file.Value));
        return Engine.Site.Load(ContentTree.OfBytes("content", content), RoadmapCatalog.Create(), new SiteOptions(today) { Theme = _ => [ThemeLayer.BuiltIn(BuiltInTheme.Files)] });
    }

    /// <summary>Kept without its dot, or it would rule in our own repository.</summary>
    private static string NameOf(string path) => path == "gitignore" ? ".gitignore" : path;

    /// <summary><c>{{year+1}}</c> and <c>{{today-30}}</c>, in years and in days.</summary>
    private static string Fill(string text, DateOnly today) => Moment().Replace(text, match =>
    {
        var shift = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : 0;
        return match.Groups[1].Value == "year"
            ? (today.Year + shift).ToString(CultureInfo.InvariantCulture)
            : today.AddDays(shift).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    });

    [GeneratedRegex(@"\{\{(year|today)([+-]\d+)?\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Moment();
}

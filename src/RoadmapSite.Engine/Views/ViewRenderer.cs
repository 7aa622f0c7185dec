using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Engine.Themes.Filters;

namespace RoadmapSite.Engine.Views;

/// <summary>Puts views and figures into the places that prose keeps for them.</summary>
/// <remarks>Prose is rendered while a site is read; what a view shows is known when all of it is, and how it looks is the theme's. So its place is filled last, on every page that shows the prose.</remarks>
internal sealed partial class ViewRenderer(Site site, Theme theme, HtmlEncoder encoder, Markup english)
{
    private const string Start = "<!--embedded ";

    /// <param name="html">The HTML of a page, without the layout around it.</param>
    /// <param name="root">The way from there to the site's root.</param>
    /// <param name="used">Gets the names of the theme's files that the views ask for.</param>
    public string Fill(string html, string root, ISet<string>? used = null) =>
        html.Contains(Start, StringComparison.Ordinal) ? Placeholder().Replace(html, match => Render(match.Groups[1].Value, root, used)) : html;

    /// <summary>The same, where it stands.</summary>
    public void Fill(PooledWriter html, string root, ISet<string>? used)
    {
        if (html.Written.IndexOf(Start, StringComparison.Ordinal) >= 0)
        {
            var filled = Fill(html.ToString(), root, used);
            html.Clear();
            html.Write(filled);
        }
    }

    private string Render(string key, string root, ISet<string>? used)
    {
        if (site.Knowledge.Get<ViewAnalysis>().Find(key) is not { } result)
        {
            return "";
        }

        var writer = new ViewWriter(theme.Formats, encoder, root) { SymbolId = $"grid-{result.Id}" };
        if (result.Figure is { } figure)
        {
            var (value, type) = MetricView.Single(figure.Value, figure.Type);
            return value is null ? "–" : writer.Html(value, type).Text;
        }

        if (result.Result is not { } shown)
        {
            var text = encoder.Encode(result.Embedded.At.Text.TrimEnd());
            return result.Embedded.IsView ? $"<pre class=\"broken\" tabindex=\"0\"><code>{text}</code></pre>" : $"<span class=\"broken\">{text}</span>";
        }

        var model = shown.Model(writer).With(new Model
        {
            ["title"] = result.Title,
            ["label"] = result.Title.Length > 0 ? result.Title : $"{theme.Strings["View"]} {result.Id}",
            ["anchor"] = "view-" + result.Id,
            ["rows"] = shown.Rows,
            ["csv"] = shown.Table is { } table && table.Rows.Count > 0 ? result.CsvPath : null,
        });
        return theme.Render($"{ThemeFiles.PartsFolder}view-{result.View}/part", new Model
        {
            [LinkFilters.Root] = root,
            ["english"] = english,
            ["view"] = model,
        }, null, used).Trim();
    }

    [GeneratedRegex("<!--embedded (\\S+ [0-9]+)-->", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}

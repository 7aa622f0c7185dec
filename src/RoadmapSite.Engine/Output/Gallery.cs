using System.Text.RegularExpressions;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Output;

/// <summary>Every part of a theme with what it is for and its sample states, for who writes a theme: the same engine, layout, style and script as every page.</summary>
internal sealed partial class Gallery(ThemeFiles files, Theme theme)
{
    public const string Route = "gallery.html";

    public const string Template = "gallery";

    public const string Title = "Parts of the theme";

    /// <param name="shared">What every template finds; a sample may give its part another.</param>
    /// <exception cref="ThemeException">A sample cannot be read, or its part asks for something that the sample does not give.</exception>
    public Model Model(Model shared)
    {
        var reader = new SampleReader(files, Route);
        var parts = files.Parts.Select(part => (Name: part, Sample: reader.Read(part))).ToList();
        var rendered = parts
            .SelectMany(part => (part.Sample?.States ?? []).Select((state, index) => (Key: KeyOf(part.Name, index), Html: Render(part.Sample!, state, shared))))
            .ToDictionary(state => state.Key, state => state.Html, StringComparer.Ordinal);

        // Parts may carry ids, and each of them stands here in several states: the states are chapters of one page.
        var chapters = new Chapters(rendered);
        return new()
        {
            ["parts"] = parts.Select(part => new Model
            {
                ["name"] = part.Name,
                ["anchor"] = AnchorOf(part.Name),
                ["description"] = part.Sample?.Description,
                ["path"] = PathOf(part.Name),
                ["layer"] = files.LayerOf(PathOf(part.Name)) is { IsBuiltIn: false } layer ? layer.Name : null,
                ["states"] = (part.Sample?.States ?? []).Select((state, index) => new Model { ["name"] = state.Key, ["body"] = Shown(chapters, KeyOf(part.Name, index), AnchorOf(part.Name)) }).ToList(),
            }).ToList(),
            ["own"] = parts.Count(part => files.LayerOf(PathOf(part.Name)) is { IsBuiltIn: false }),
        };
    }

    private string Render(PartSample sample, KeyValuePair<string, Model> state, Model shared)
    {
        try
        {
            return theme.RenderText(sample.Template, sample.Path, shared.With(state.Value));
        }
        catch (ThemeException mistake)
        {
            throw new ThemeException(mistake.Path, mistake.Line, $"{mistake.Reason} Found {(state.Key.Length > 0 ? $"in the state “{state.Key}” of" : "with")} {files.NameOf(sample.Path)}.");
        }
    }

    /// <summary>A section of a part is no section of this page, what several parts name alike is told apart, and what is made up leads nowhere.</summary>
    private static Markup Shown(Chapters chapters, string key, string anchor)
    {
        var chapter = (Markup)chapters.Chapter(new PageContent(key, "", "", []), Route)["body"]!;
        return new(Link().Replace(chapter.Text, $"$1 href=\"#{anchor}\"")
            .Replace(" data-nav=\"", " data-section=\"", StringComparison.Ordinal)
            .Replace(" aria-label=\"", $" aria-label=\"{key}: ", StringComparison.Ordinal)
            .Trim());
    }

    private static string AnchorOf(string part) => "part-" + Casing.Slug(part);

    private static string PathOf(string part) => ThemeFiles.PartsFolder + part + ThemeFiles.PartFile;

    private static string KeyOf(string part, int state) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part}-{state + 1}");

    [GeneratedRegex("(<a\\b[^>]*?) href=\"[^\"#][^\"]*\"(?: download)?", RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}

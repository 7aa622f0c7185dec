using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Themes.Filters;

/// <summary>Items as links, relative to the page they stand on.</summary>
internal static class LinkFilters
{
    /// <summary>The template variable that leads to the site's root: empty, <c>../</c>.</summary>
    public const string Root = "root";

    /// <summary>The ambient value that gets the names of the files a page asks for.</summary>
    public const string Used = "used";

    public static void Register(TemplateOptions options, HtmlEncoder encoder, ThemeAssets assets)
    {
        // {{ risk | link }} → the title as a link · {{ risk | link: risk.id }} → other words · nil stays empty
        options.Filters.AddFilter("link", (input, arguments, context) => TargetOf(input) is var (url, title)
            ? new LinkValue(context.GetValue(Root).ToStringValue(), url, arguments.Count > 0 ? arguments.At(0).ToStringValue() : title, encoder)
            : new StringValue(input.ToStringValue()));
        options.Filters.AddFilter("href", (input, _, context) => new StringValue(Href(TargetOf(input)?.Url ?? input.ToStringValue(), context)));

        // {{ 'site.css' | asset }} → ../assets/site.3f2a91c0.css
        options.Filters.AddFilter("asset", (input, _, context) =>
        {
            var name = input.ToStringValue();
            var path = assets.Find(name) ?? throw new UnknownNameException(name, assets.Names);
            (context.AmbientValues.GetValueOrDefault(Used) as ISet<string>)?.Add(name);
            return new StringValue(Href(path, context));
        });
    }

    /// <summary>An item of the site, or one that a sample made up.</summary>
    private static (string Url, string Title)? TargetOf(FluidValue input) => input.ToObjectValue() switch
    {
        Item item => (item.Url, item.Title),
        Model model when model.TryGet("url", out var url) && model.TryGet("title", out var title) => ((string)url!, (string)title!),
        _ => null,
    };

    private static string Href(string url, TemplateContext context) => context.GetValue(Root).ToStringValue() + url;
}

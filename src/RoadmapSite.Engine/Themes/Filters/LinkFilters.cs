using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Themes.Filters;

/// <summary>Items as links, relative to the page they stand on.</summary>
internal static class LinkFilters
{
    /// <summary>The template variable that leads to the site's root: empty, <c>../</c>.</summary>
    public const string Root = "root";

    public static void Register(TemplateOptions options, HtmlEncoder encoder, ThemeAssets assets)
    {
        // {{ risk | link }} → the title as a link · {{ risk | link: risk.id }} → other words · nil stays empty
        options.Filters.AddFilter("link", (input, arguments, context) => input.ToObjectValue() is Item item
            ? new StringValue($"<a href=\"{encoder.Encode(Href(item, context))}\">{encoder.Encode(arguments.Count > 0 ? arguments.At(0).ToStringValue() : item.Title)}</a>", encode: false)
            : new StringValue(input.ToStringValue()));
        options.Filters.AddFilter("href", (input, _, context) => input.ToObjectValue() is Item item
            ? new StringValue(Href(item, context))
            : new StringValue(context.GetValue(Root).ToStringValue() + input.ToStringValue()));
        options.Filters.AddFilter("asset", (input, _, context) => Asset(input.ToStringValue(), assets, context));
    }

    // {{ 'site.css' | asset }} → ../assets/site.3f2a91c0.css
    private static StringValue Asset(string name, ThemeAssets assets, TemplateContext context) =>
        new(context.GetValue(Root).ToStringValue() + (assets.Find(name) ?? throw new UnknownNameException(name, assets.Names)));

    private static string Href(Item item, TemplateContext context) => context.GetValue(Root).ToStringValue() + item.Url;
}

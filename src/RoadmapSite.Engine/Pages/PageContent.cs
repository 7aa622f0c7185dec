using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Pages;

/// <summary>One page to write.</summary>
/// <param name="Route">From the site's root, with <c>/</c>: <c>risks.html</c>.</param>
/// <param name="Template">The template's path in the theme without extension: <c>pages/risks</c>.</param>
/// <param name="Make">Makes what the template shows, when somebody renders the page: of ten thousand pages, few are wanted at once.</param>
public sealed record PageContent(string Route, string Template, string Title, Func<Model> Make)
{
    public PageContent(string route, string template, string title, Model model)
        : this(route, template, title, () => model)
    {
    }

    /// <summary>The item whose page it is; null for a page about many.</summary>
    public Item? Item { get; init; }

    /// <summary>The route of the page it belongs under, where that is another: a role's duties under the owners.</summary>
    public string? Parent { get; init; }

    /// <summary>Routes of other pages whose gist stands on this one; the template finds them as <c>digests</c>.</summary>
    public IReadOnlyList<string> Digests { get; init; } = [];

    /// <summary>Whether readers are led to it: by search, by the site map, by search engines. Not to what a server shows when it finds nothing.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>Whether the other pages stand on it as chapters; the template finds them as <c>chapters</c>.</summary>
    public bool IsEdition { get; init; }
}

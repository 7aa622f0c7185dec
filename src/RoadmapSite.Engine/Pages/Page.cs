using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Pages;

/// <summary>A page, or a family of pages, made from a whole site.</summary>
/// <param name="route">From the site's root: <c>risks.html</c>. Its template is <c>pages/risks.liquid</c>.</param>
/// <param name="title">The page's name, which is its h1 and its line in the navigation.</param>
public abstract class Page(string route, string title)
{
    public string Route { get; } = route;

    public string Title { get; } = title;

    /// <summary>Where the navigation has a line for it.</summary>
    public Placement Placement { get; init; } = Placement.Main;

    /// <summary>The item types that this page is the register of: their pages stand below it.</summary>
    public IReadOnlyList<ItemType> Types { get; init; } = [];

    /// <summary>The pages to write; none when there is nothing to show.</summary>
    public abstract IEnumerable<PageContent> Build(Site site);

    /// <summary>This page's own content.</summary>
    protected PageContent Content(Model model) => Content(() => model);

    /// <summary>The same, made when somebody asks for it.</summary>
    protected PageContent Content(Func<Model> make)
    {
        var made = new PassingModel(make);
        return new(Route, "pages/" + Path.ChangeExtension(Route, null), Title, () => made.Value);
    }
}

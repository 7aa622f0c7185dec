namespace RoadmapSite.Engine.Pages;

/// <summary>The pages that every site has, whatever its subjects.</summary>
internal static class StandardPages
{
    public static IReadOnlyList<Page> All { get; } =
    [
        new IndexPage { Placement = Placement.LookUp },
        new TagsPage { Placement = Placement.LookUp },
        new OwnersPage { Placement = Placement.LookUp },
        new QuartersPage { Placement = Placement.LookUp },
        new ChangesPage { Placement = Placement.LookUp },
        new FindingsPage { Placement = Placement.LookUp },
        new EditionPage { Placement = Placement.LookUp },
        new RulesPage { Placement = Placement.None },
        new FieldsPage { Placement = Placement.None },
        new NotFoundPage { Placement = Placement.None },
    ];
}

using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>About the set of declarations, not about each.</summary>
public sealed class CatalogTests
{
    private static readonly Catalog Catalog = RoadmapCatalog.Create();

    [Fact]
    public void Every_rule_in_the_assemblies_is_declared_once()
    {
        var declared = Catalog.Rules.Select(rule => rule.GetType().Name).Order(StringComparer.Ordinal);
        Assert.Equal(Concrete(typeof(Rule)).Order(StringComparer.Ordinal), declared);
    }

    [Fact]
    public void Every_item_type_in_the_assemblies_is_declared_once() =>
        Assert.Equal(Concrete(typeof(Item)).Count(), Catalog.Types.DistinctBy(type => type.Name).Count());

    [Fact]
    public void Every_page_in_the_assemblies_is_declared_once() =>
        Assert.Equal(Concrete(typeof(Page)).Order(StringComparer.Ordinal), Catalog.Pages.Select(page => page.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_item_view_in_the_assemblies_is_declared_once() =>
        Assert.Equal(Concrete(typeof(ItemView)).Order(StringComparer.Ordinal), Catalog.ItemViews.Select(view => view.GetType().Name).Order(StringComparer.Ordinal));

    [Fact]
    public void Codes_and_names_of_rules_are_unique_and_well_formed()
    {
        Assert.Equal(Catalog.Rules.Count, Catalog.Rules.Select(rule => rule.Code).Distinct().Count());
        Assert.Equal(Catalog.Rules.Count, Catalog.Rules.Select(rule => rule.Name).Distinct().Count());
        Assert.All(Catalog.Rules, rule => Assert.Matches("^RM[0-9]{3}$", rule.Code));
        Assert.All(Catalog.Rules, rule => Assert.Matches("^[a-z0-9]+(-[a-z0-9]+)*$", rule.Name));
    }

    /// <remarks>A code never changes its meaning and is never used again: a line is added here, and none is changed or taken out. ROADMAP_ACCEPT=1 writes the list anew.</remarks>
    [Fact]
    public void Codes_and_names_of_rules_are_those_that_were_approved()
    {
        var file = Path.Combine(TestSite.Root(), "tests", "RoadmapSite.Roadmap.Tests", "rule-codes.txt");
        var codes = string.Concat(Catalog.Rules.OrderBy(rule => rule.Code, StringComparer.Ordinal).Select(rule => $"{rule.Code} {rule.Name} {rule.Severity.ToString().ToLowerInvariant()}\n"));
        if (Environment.GetEnvironmentVariable("ROADMAP_ACCEPT") == "1")
        {
            File.WriteAllText(file, codes);
        }

        Assert.Equal(File.ReadAllText(file).ReplaceLineEndings("\n"), codes);
    }

    [Fact]
    public void Sections_of_data_have_unique_names() =>
        Assert.Equal(Catalog.Data.Count, Catalog.Data.Select(section => section.Name).Distinct().Count());

    [Fact]
    public void Names_of_fields_are_unique_within_a_type() =>
        Assert.All(Catalog.Types, type => Assert.Equal(type.Fields.All.Count, type.Fields.Names.Distinct().Count()));

    private static IEnumerable<string> Concrete(Type ancestor) =>
        from assembly in new[] { typeof(Rule).Assembly, typeof(RoadmapCatalog).Assembly }
        from type in assembly.GetTypes()
        where !type.IsAbstract && ancestor.IsAssignableFrom(type) && type != ancestor
        select type.Name;
}

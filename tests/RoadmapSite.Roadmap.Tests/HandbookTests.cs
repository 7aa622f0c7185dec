using System.Text.RegularExpressions;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>The handbook is true: its examples are read as sites, and it names every kind of item and every setting there is.</summary>
/// <remarks>The examples of the page about the kinds of item are one small site. Those of every other page are laid over it.</remarks>
public sealed partial class HandbookTests
{
    private const string ItemsPage = "items.md";

    private static readonly string Folder = Path.Combine(TestSite.Root(), "content", "handbook");

    private static readonly Catalog Catalog = RoadmapCatalog.Create();

    public static TheoryData<string> Pages => [.. Directory.EnumerateFiles(Folder, "*.md").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_examples_of_a_page_are_read_bound_and_linked_without_an_error(string page)
    {
        var errors = SiteOf(page).Findings.Open.Where(finding => finding.Severity == Severity.Error && Reading().IsMatch(finding.Code));
        Assert.Empty(errors.Select(Print));
    }

    [Fact]
    public void The_examples_of_the_kinds_of_item_are_a_site_that_checks_clean() =>
        Assert.Empty(SiteOf(ItemsPage).Findings.Open.Select(Print));

    [Fact]
    public void The_examples_of_a_kind_of_item_together_write_every_field_that_is_its_own()
    {
        var items = SiteOf(ItemsPage).Knowledge.Items;
        var missing = from type in Catalog.Types
                      where !type.IsPage
                      let written = items.Where(item => item.Type.Name == type.Name).SelectMany(item => item.Values).Select(value => value.Field.Name).ToHashSet()
                      from field in type.Fields.All
                      where !Item.CommonFields.All.Contains(field) && !written.Contains(field.Name)
                      select $"{type.Name} does not show {field.Name}";
        Assert.Empty(missing);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void What_the_console_says_on_a_page_is_what_it_says(string page)
    {
        var printed = SiteOf(page).Findings.Open.Select(Print).ToList();
        var told = Fences(page).Where(fence => fence.Info == "console").SelectMany(fence => fence.Text.Split("\n\n")).Select(finding => finding.TrimEnd());
        Assert.Subset(printed.ToHashSet(), told.ToHashSet());
    }

    [Fact]
    public void Every_kind_of_item_has_an_example_and_a_section_that_names_its_required_fields()
    {
        var site = SiteOf(ItemsPage);
        var sections = Section().Split(Read(ItemsPage)).Select(section => section.ToUpperInvariant()).ToList();
        foreach (var type in Catalog.Types.Where(type => type.Name != PageItem.ItemType.Name))
        {
            Assert.True(site.Knowledge.Items.Any(item => item.Type.Name == type.Name), $"There is no example of {type.Name}.");
            var section = sections.Find(one => one.StartsWith(type.Name.ToUpperInvariant() + "\n", StringComparison.Ordinal));
            Assert.True(section is not null, $"There is no section “{type.Label}”.");
            var missing = type.Fields.All.Where(field => field is { Required: true, Name: not "title" } && !section.Contains($"`{field.Name.ToUpperInvariant()}` **REQUIRED**", StringComparison.Ordinal));
            Assert.Empty(missing.Select(field => $"{type.Name} needs {field.Name}"));
        }
    }

    [Fact]
    public void Every_key_in_the_first_column_of_a_kind_of_item_is_a_field_of_it()
    {
        foreach (var type in Catalog.Types)
        {
            var section = Section().Split(Read(ItemsPage)).FirstOrDefault(one => one.StartsWith(type.Label + "\n", StringComparison.OrdinalIgnoreCase)) ?? "";
            var named = Row().Matches(section).SelectMany(row => Code().Matches(row.Groups[1].Value)).Select(code => code.Groups[1].Value);
            Assert.Empty(named.Where(name => type.Fields.Find(name) is null).Select(name => $"{type.Name} has no {name}"));
        }
    }

    [Fact]
    public void Every_setting_is_named_and_is_in_the_full_example()
    {
        var text = Read("configuration.md");
        var example = SiteOf("configuration.md").Knowledge.Configuration;
        var settings = Configuration.EngineFields.All.Concat(Catalog.Settings.All).Distinct().ToList();
        Assert.Empty(settings.Where(field => !text.Contains($"`{field.Name}`", StringComparison.Ordinal)).Select(field => $"{field.Name} is not named"));
        Assert.Empty(settings.Where(field => !example.Has(field)).Select(field => $"{field.Name} is not in the example"));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Rules_are_called_by_their_codes_and_names(string page)
    {
        foreach (Match named in NamedRule().Matches(Read(page)))
        {
            Assert.Equal(named.Groups[2].Value, Catalog.FindRule(named.Groups[1].Value)?.Name);
        }
    }

    /// <summary>They are live: each is a query of the sample, whose answer stands below it.</summary>
    [Fact]
    public void Every_example_of_a_view_runs_and_has_something_to_show()
    {
        var site = TestSite.Sample();
        Assert.Empty(site.Findings.Open.Where(finding => finding.Code is "RM601" or "RM602").Select(Print));
        var shown = Read("views.md").Split("```roadmap").Skip(1).Select(block => View().Match(block).Groups[1].Value).ToHashSet();
        Assert.Superset(new HashSet<string> { "table", "timeline", "heatmap", "matrix", "chart", "metric" }, shown);
    }

    private static Site SiteOf(string page) =>
        TestSite.Load(Files(page).Concat(Files(ItemsPage)).DistinctBy(file => file.Key));

    private static IEnumerable<KeyValuePair<string, string>> Files(string page) =>
        from fence in Fences(page)
        let space = fence.Info.IndexOf(' ', StringComparison.Ordinal)
        where space > 0
        select KeyValuePair.Create(fence.Info[(space + 1)..], fence.Text);

    private static IEnumerable<(string Info, string Text)> Fences(string page) =>
        Fence().Matches(Read(page)).Select(fence => (fence.Groups[1].Value, fence.Groups[2].Value));

    private static string Read(string page) => File.ReadAllText(Path.Combine(Folder, page)).ReplaceLineEndings("\n");

    private static string Print(Diagnostic finding)
    {
        using var text = new StringWriter { NewLine = "\n" };
        ConsoleReport.WriteFinding(text, finding, "content");
        return text.ToString().TrimEnd();
    }

    [GeneratedRegex(@"^~~~([^\n]+)\n(.*?)^~~~$", RegexOptions.Multiline | RegexOptions.Singleline | RegexOptions.CultureInvariant)]
    private static partial Regex Fence();

    /// <summary>What reading, binding, references, dates and numbers find.</summary>
    [GeneratedRegex("^RM[0134]", RegexOptions.CultureInvariant)]
    private static partial Regex Reading();

    [GeneratedRegex("^### ", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| (`[^|]*) \|", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex Row();

    [GeneratedRegex("`([^`]+)`", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex("^view: ([a-z]+)$", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex View();

    [GeneratedRegex(@"\b(RM[0-9]{3}) ([a-z]+(?:-[a-z]+)+)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedRule();
}

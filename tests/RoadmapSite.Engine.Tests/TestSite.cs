using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Diagnostics.Reports;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests;

/// <summary>A whole site in a few strings, loaded as of a fixed day, with item types that the tests declare.</summary>
internal static class TestSite
{
    public static SiteOptions Options { get; } = new(new DateOnly(2026, 11, 30));

    private static readonly Subject Hospital = new()
    {
        Types = [Ward.ItemType, Device.ItemType, Standard.ItemType, Role.ItemType],
        Rules = [new EmptyWard()],
    };

    public static Catalog Catalog { get; } = new(Hospital);

    /// <summary>The same with a type that a site has one of.</summary>
    public static Catalog WithCharter { get; } = new(Hospital, new Subject { Types = [Charter.ItemType] });

    public static Site Load(params (string Path, string Text)[] files) => Load(Options, files);

    public static Site Load(SiteOptions options, params (string Path, string Text)[] files) =>
        Load(ContentTree.OfText("content", files.Select(file => KeyValuePair.Create(file.Path, file.Text))), options);

    public static Site Load(ContentTree tree, SiteOptions? options = null) => Site.Load(tree, Catalog, options ?? Options);

    /// <summary>A ward with these lines of front matter, and what was found in it.</summary>
    public static string[] FoundInWard(string lines, params (string Path, string Text)[] others) =>
        Load([("wards/A.md", $"---\ntitle: Ward A\n{lines}\n---\n"), .. others]).Found();

    public static Ward OneWard(string lines, params (string Path, string Text)[] others) =>
        Load([("wards/A.md", $"---\ntitle: Ward A\n{lines}\n---\n"), .. others]).Knowledge.Find<Ward>("A")!;

    /// <summary>Every open finding in one line: where, which rule, and the words under the caret.</summary>
    public static string[] Found(this Site site) => [.. site.Findings.Open.Select(InOneLine)];

    public static string InOneLine(this Diagnostic finding) => $"{finding.At.File.Path}({finding.At.Line},{finding.At.Column}) {finding.Rule.Name} «{finding.At.Text}»";

    /// <summary>As the console prints them.</summary>
    public static string Printed(this Site site)
    {
        using var text = new StringWriter { NewLine = "\n" };
        foreach (var finding in site.Findings.Open)
        {
            ConsoleReport.WriteFinding(text, finding, "content");
        }

        return text.ToString();
    }

    public static Item Item(this Site site, string id) => site.Knowledge.Find(id) ?? throw new InvalidOperationException($"No “{id}” among {string.Join(", ", site.Knowledge.Items)}.");

    /// <summary>The prose of a page, rendered.</summary>
    public static string Html(string markdown, params (string Path, string Text)[] others) => Load([("page.md", markdown), .. others]).Item("page").Body.Html;
}

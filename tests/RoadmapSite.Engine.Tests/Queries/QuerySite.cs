using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Tests.Hospital;

namespace RoadmapSite.Engine.Tests.Queries;

/// <summary>A few wards and devices, with figures that a subject computes about them.</summary>
internal static class QuerySite
{
    private static readonly Shape<Ward> WardShape = new ObjectShape<Ward>()
        .Text("id", ward => ward.Id)
        .Number("load", 2, ward => ward.Beds / 10)
        .Date("inspected", ward => ward.Opened?.Start.AddYears(1))
        .Number("beds", 0, ward => ward.Beds * 2)
        .Text("state", ward => ward.Beds > 10 ? "busy" : "calm");

    private static readonly Shape<KnowledgeBase> HospitalShape = new ObjectShape<KnowledgeBase>()
        .Number("average", 1, knowledge => knowledge.Of<Ward>().Average(ward => ward.Beds))
        .Texts("busiest", knowledge => knowledge.Of<Ward>().OrderByDescending(ward => ward.Beds).Select(ward => ward.Id))
        .With("years", Shapes.Map(Shapes.Number(0)), _ => [KeyValuePair.Create("2027", (double?)12)]);

    private static readonly Subject Figures = new()
    {
        Types = [Ward.ItemType, Device.ItemType, Role.ItemType],
        Data =
        [
            DataSection.Of("wards", Shapes.List(WardShape), knowledge => knowledge.Of<Ward>()),
            DataSection.Of("hospital", HospitalShape, knowledge => knowledge),
            DataSection.Of("checked", Shapes.Map(Shapes.Flag), knowledge => knowledge.Of<Ward>().Select(ward => KeyValuePair.Create(ward.Id, ward.Safe == true))),
        ],
    };

    public static Catalog Catalog { get; } = new(Figures);

    public static (string Path, string Text)[] Files { get; } =
    [
        ("wards/A.md", "---\ntitle: Ash\nkind: surgical\nhead: nora\nbeds: 20\nopened: 2025-Q1\nsafe: true\ndevices: [DEV-1, DEV-2]\ntags: [day, night]\nstory: Where bones are set\ncost: {2026: 100, 2027: 50}\nchecks:\n  - {id: fire, title: Fire, due: 2026-12-20}\n  - {id: air, title: Air, due: 2027-06-30}\n---\n"),
        ("wards/B.md", "---\ntitle: Beech\nkind: medical\nhead: omar\nbeds: 8\nopened: 2026-11-30\nnear: [A]\n---\n"),
        ("wards/C.md", "---\ntitle: Cedar\nbeds: 0\n---\n"),
        ("devices/DEV-1.md", "---\ntitle: Pump\nward: A\nowner: nora\n---\n"),
        ("devices/DEV-2.md", "---\ntitle: Scale\nward: A\nowner: omar\n---\n"),
        ("devices/DEV-3.md", "---\ntitle: Lamp\nward: B\n---\n"),
        ("roadmap.yml", "rules: {orphan-item: off}\n"),
        ("roles.yml", "items:\n  - {id: nora, title: Nora}\n  - {id: omar, title: Omar}\n"),
    ];

    public static Site Load(params (string Path, string Text)[] more) =>
        Site.Load(ContentTree.OfText("content", more.Concat(Files).DistinctBy(file => file.Path).Select(file => KeyValuePair.Create(file.Path, file.Text))), Catalog, TestSite.Options);

    /// <summary>What an expression gives on a page of the site; about each ward where a row is asked for.</summary>
    public static string Ask(string text, string? row = null)
    {
        var site = Load();
        try
        {
            var page = site.Item(row ?? "A");
            var expression = Expression.Compile(text, site.Knowledge, page, row is null ? null : QueryType.OfItems([page.Type]));
            return Shown(expression.Evaluate(new(site.Knowledge, page) { Row = row is null ? null : page, Current = row is null ? null : page }));
        }
        catch (QueryMistake mistake)
        {
            return $"{mistake.Start}+{mistake.Length} {mistake.Message} → {mistake.Help}";
        }
    }

    private static string Shown(object? value) => value switch
    {
        null => "nothing",
        List<object> list => $"[{string.Join(", ", list.Select(Shown))}]",
        Item item => item.Id,
        bool flag => flag ? "yes" : "no",
        double number => number.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => value.ToString()!,
    };
}

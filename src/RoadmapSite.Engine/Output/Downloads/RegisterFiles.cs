using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.SourceHosts;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>Every register as CSV and as a workbook: what is written of each item, and what was computed.</summary>
internal sealed class RegisterFiles : SiteFile
{
    public override IEnumerable<(string Path, ReadOnlyMemory<byte> Content)> Build(RenderedSite site)
    {
        var configuration = site.Site.Knowledge.Configuration;
        var facts = new WorkbookFacts(configuration.Title, configuration.Organisation, site.Site.Knowledge.AsOf);
        using var csv = new MemoryStream();
        using var book = new PooledBytes();
        foreach (var register in RegisterReader.Read(site.Site))
        {
            foreach (var table in register.Tables)
            {
                csv.SetLength(0);
                TableCsv.Write(table, csv);
                yield return (register.CsvOf(table), csv.GetBuffer().AsMemory(0, (int)csv.Length));
            }

            book.Clear();
            Workbook.Write(register.Tables, facts, book);
            yield return (register.Workbook, book.Memory);
        }
    }

    public override bool Makes(string path, KnowledgeBase knowledge) => Types(knowledge).Any(type =>
        path == Register.CsvOf(type.Plural)
        || path == Register.WorkbookOf(type.Plural)
        || (path.StartsWith($"{Register.Folder}/{type.Plural}-", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal)));

    /// <summary>The registers that there will be, for the part <c>downloads</c>.</summary>
    public static List<Model> Offered(KnowledgeBase knowledge)
    {
        var host = SourceHost.Of(knowledge.Configuration);
        return [.. from type in Types(knowledge)
            let skeleton = type.IsSingle || host is null ? null : Skeleton.Of(type, knowledge)
            select new Model
            {
                ["name"] = type.Plural,
                ["csv"] = Register.CsvOf(type.Plural),
                ["workbook"] = Register.WorkbookOf(type.Plural),
                ["add"] = type.AddLabel,
                ["addUrl"] = skeleton is null ? null : host!.New(skeleton),
                ["addFile"] = skeleton?.FileName,
                ["addFolderUrl"] = skeleton is null ? null : host!.Folder(skeleton.Folder),
            }];
    }

    /// <summary>Free pages are prose, and no register.</summary>
    public static IEnumerable<ItemType> Types(KnowledgeBase knowledge)
    {
        var present = knowledge.Items.Select(item => item.Type.Name).ToHashSet(StringComparer.Ordinal);
        return knowledge.Types.Where(type => !type.IsPage && present.Contains(type.Name));
    }
}

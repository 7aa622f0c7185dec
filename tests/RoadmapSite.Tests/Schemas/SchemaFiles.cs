using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Schemas;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Tests.Schemas;

/// <summary>The files of a content folder that have a schema.</summary>
internal static class SchemaFiles
{
    /// <summary>Each with the name of its schema and what it says.</summary>
    public static IEnumerable<(string Path, string Schema, YamlMap Map)> Of(Site site, ContentTree tree)
    {
        foreach (var file in tree.Files)
        {
            var isYaml = Path.GetExtension(file.Path) is ".yml" or ".yaml";
            if (isYaml && Path.GetFileNameWithoutExtension(file.Path) is "roadmap" or "_defaults")
            {
                yield return (file.Path, file.Path == "roadmap.yml" ? ContentSchemas.Configuration : ContentSchemas.Defaults, Read(FileDecoder.Decode(file, double.MaxValue, [])));
            }
            else if (site.Knowledge.Items.FirstOrDefault(item => item.Document.File.Path == file.Path) is { Document.FrontMatter: { } map } item)
            {
                yield return (file.Path, isYaml && map["items"] is not null ? ContentSchemas.ListOf(item.Type) : item.Type.Name, map);
            }
        }
    }

    public static YamlMap Read(SourceFile source) => DocumentReader.ReadYaml(source, []).FrontMatter!;
}

using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Pages;

/// <summary>Every key of every type of item and of the settings, from the one place where each is declared.</summary>
internal sealed class FieldsPage() : Page("fields.html", "Field reference")
{
    /// <summary>A requirement holds requirements: past this depth a key says only that it holds more of the same.</summary>
    private const int Deepest = 3;

    public override IEnumerable<PageContent> Build(Site site)
    {
        var common = Item.CommonFields.Names.ToHashSet(StringComparer.Ordinal);
        yield return Content(() => new Model
        {
            ["types"] = site.Knowledge.Types.Select(type => new Model
            {
                ["title"] = type.PluralLabel,
                ["anchor"] = Casing.Slug(type.PluralLabel),
                ["folder"] = type.Plural,
                ["prefix"] = type.IdPrefix,
                ["isPage"] = type.IsPage,
                ["isSingle"] = type.IsSingle,
                ["fields"] = Rows(type.Fields.All.Where(field => !common.Contains(field.Name) || field.Kind != Item.CommonFields.Find(field.Name)!.Kind), "", []).ToList(),
            }).ToList(),
            ["common"] = Rows(Item.CommonFields.All, "", []).ToList(),
            ["settings"] = Rows(site.Catalog.Settings.All, "", []).ToList(),
        }) with
        { Parent = "handbook/index.html" };
    }

    private static IEnumerable<Model> Rows(IEnumerable<Field> fields, string path, IReadOnlyList<Fields> above)
    {
        foreach (var field in fields)
        {
            yield return new()
            {
                ["name"] = path + field.Name,
                ["depth"] = above.Count,
                ["isRequired"] = field.Required,
                ["expected"] = field.Kind.Expected,
                ["description"] = field.Description,
            };
            if (field.Kind.Keys is { } keys && above.Count < Deepest && !above.Contains(keys))
            {
                foreach (var row in Rows(keys.All, $"{path}{field.Name}.", [.. above, keys]))
                {
                    yield return row;
                }
            }
        }
    }
}

using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>Lays the computed model out in tables. It is read from <c>roadmap.json</c>, so that a register and the data beside it cannot differ.</summary>
internal sealed partial class RegisterReader
{
    private const string Separator = "; ";

    /// <summary>Stand in the first columns, as the item itself has them.</summary>
    private static readonly string[] First = ["id", "title", "owner", "status", "url"];

    private readonly ItemType type;
    private readonly TableBuilder main;
    private readonly Dictionary<string, TableBuilder> lists = new(StringComparer.Ordinal);

    private RegisterReader(ItemType type)
    {
        this.type = type;
        main = new(type.Plural);
    }

    public static IReadOnlyList<Register> Read(RenderedSite site)
    {
        using var document = JsonDocument.Parse(Data.DataWriter.Write(site.Site));
        var knowledge = site.Site.Knowledge;
        var items = document.RootElement.GetProperty("items").EnumerateArray().ToLookup(item => Text(item, "type")!, StringComparer.Ordinal);
        var analysis = Parts(document.RootElement.GetProperty("analysis")).ToList();
        return [.. RegisterFiles.Types(knowledge).Select(type => new RegisterReader(type).Read([.. items[type.Name]], analysis, knowledge))];
    }

    private Register Read(IReadOnlyList<JsonElement> items, IReadOnlyList<JsonProperty> analysis, KnowledgeBase knowledge)
    {
        for (var i = 0; i < items.Count; i++)
        {
            main.AddRow();
        }

        foreach (var name in First)
        {
            for (var i = 0; i < items.Count; i++)
            {
                var written = Text(items[i], name) ?? (items[i].GetProperty("fields").TryGetProperty(name, out var field) ? field.ToString() : null);
                main.Set(i, name, name == "url" ? knowledge.Configuration.AddressOf(written!) ?? written : written);
            }
        }

        foreach (var field in type.Fields.All.Where(field => !First.Contains(field.Name) && field.Name != Item.TypeField.Name))
        {
            AddField(field, items, knowledge);
        }

        AddFigures(items, analysis);
        return new(type.Plural, [main.Build(), .. lists.Values.Where(list => list.Count > 0).Select(list => list.Build())]);
    }

    private void AddField(Field field, IReadOnlyList<JsonElement> items, KnowledgeBase knowledge)
    {
        var keys = KeysOf(field, knowledge);
        for (var i = 0; i < items.Count; i++)
        {
            if (!items[i].GetProperty("fields").TryGetProperty(field.Name, out var value))
            {
                continue;
            }

            if (keys is not null && value.ValueKind == JsonValueKind.Object)
            {
                AddEntries(List(field.Name), Text(items[i], "id")!, field.Name, keys, value);
            }
            else
            {
                Flatten(value, field.Name, new(main, i), (name, list) => AddList(List(name), Text(items[i], "id")!, list));
            }
        }
    }

    /// <summary>What the keys of a map are, when they are data: a year, the id of a team. Null for words, which make columns, and for what is no map.</summary>
    private string? KeysOf(Field field, KnowledgeBase knowledge)
    {
        var keys = knowledge.Items
            .Where(item => item.Type.Name == type.Name)
            .SelectMany(item => item.Values.Where(bound => bound.Field.Name == field.Name))
            .SelectMany(bound => bound.Value as IEnumerable<IEntry> ?? [])
            .Select(entry => entry.KeyValue);
        return keys.FirstOrDefault() switch
        {
            Reference { Types: [var one] } => one,
            Reference => "item",
            double => "year",
            _ => null,
        };
    }

    private void AddFigures(IReadOnlyList<JsonElement> items, IReadOnlyList<JsonProperty> analysis)
    {
        var rows = items.Select((item, index) => (Id: Text(item, "id")!, index)).ToLookup(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        foreach (var part in analysis)
        {
            if (part.Value.ValueKind == JsonValueKind.Array)
            {
                AddFigureRows(part, rows);
            }
            else if (part.Value.EnumerateObject().All(entry => rows.Contains(entry.Name)))
            {
                foreach (var entry in part.Value.EnumerateObject())
                {
                    AddFiguresOf(part.Name, entry, rows[entry.Name].First());
                }
            }
        }
    }

    /// <summary>Figures in rows: those of the type's own name are one an item, all others a list.</summary>
    private void AddFigureRows(JsonProperty part, ILookup<string, int> rows)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var figures in part.Value.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object))
        {
            var key = figures.TryGetProperty("id", out _) ? "id" : type.Name;
            if (Text(figures, key) is not { } id || !rows.Contains(id))
            {
                continue;
            }

            var own = figures.EnumerateObject().Where(figure => figure.Name != key);
            if (key != "id" || part.Name != type.Plural)
            {
                AddRow(List(Computed(part.Name)), id, own);
                continue;
            }

            // Two items may have one id by mistake; their figures stand in the order of the items.
            used[id] = used.GetValueOrDefault(id) + 1;
            if (rows[id].ElementAtOrDefault(used[id] - 1) is var row && used[id] <= rows[id].Count())
            {
                foreach (var figure in own)
                {
                    Flatten(figure.Value, Computed(figure.Name), new(main, row), (name, list) => AddList(List(name), id, list));
                }
            }
        }
    }

    /// <summary>Figures by id: one value, some, or some a quarter.</summary>
    private void AddFiguresOf(string name, JsonProperty entry, int row)
    {
        var values = entry.Value.ValueKind == JsonValueKind.Object ? entry.Value.EnumerateObject().ToList() : [];
        if (values.Count > 0 && values.TrueForAll(value => value.Value.ValueKind == JsonValueKind.Object))
        {
            AddEntries(List(Computed(name)), entry.Name, name, values.TrueForAll(value => Quarter().IsMatch(value.Name)) ? "quarter" : "key", entry.Value);
        }
        else if (values.Count > 0)
        {
            foreach (var value in values)
            {
                Flatten(value.Value, Computed(value.Name), new(main, row), (list, element) => AddList(List(list), entry.Name, element));
            }
        }
        else
        {
            Flatten(entry.Value, Computed(name), new(main, row), (list, element) => AddList(List(list), entry.Name, element));
        }
    }

    /// <summary>A figure that goes by the name of a field says so.</summary>
    private string Computed(string name) => type.Fields.Find(name) is null && name != type.Plural ? name : "computed." + name;

    private TableBuilder List(string name)
    {
        var table = Casing.Slug(Casing.Kebab(name.Replace('.', '-'))) is { Length: > 0 } slug ? slug : "list";
        return lists.TryGetValue(table, out var list) ? list : lists[table] = new(table);
    }

    private void AddList(TableBuilder list, string id, JsonElement elements, string? within = null)
    {
        foreach (var element in elements.EnumerateArray().Where(element => element.ValueKind == JsonValueKind.Object))
        {
            AddRow(list, id, element.EnumerateObject(), within);
        }
    }

    private void AddRow(TableBuilder list, string id, IEnumerable<JsonProperty> values, string? within = null)
    {
        var row = list.AddRow();
        list.Set(row, type.Name, id, at: 0);
        list.Set(row, "within", within, at: 1);
        var own = values.ToList();
        var name = own.Find(value => value.Name == "id") is { Value.ValueKind: JsonValueKind.String } written ? written.Value.GetString()! : (row + 1).ToString(CultureInfo.InvariantCulture);
        foreach (var value in own)
        {
            // A list inside a list of its own name is a tree, and stays one table.
            Flatten(value.Value, value.Name == type.Name ? $"{value.Name}.id" : value.Name, new(list, row), (inner, elements) =>
                AddList(list.Name == inner || list.Name.EndsWith("-" + inner, StringComparison.Ordinal) ? list : List($"{list.Name}-{inner}"), id, elements, name));
        }
    }

    private void AddEntries(TableBuilder list, string id, string name, string keyName, JsonElement map)
    {
        foreach (var entry in map.EnumerateObject())
        {
            var row = list.AddRow();
            list.Set(row, type.Name, id, at: 0);
            list.Set(row, keyName == type.Name ? $"{keyName}.id" : keyName, entry.Name, at: 1);
            if (entry.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var value in entry.Value.EnumerateObject())
                {
                    Flatten(value.Value, value.Name, new(list, row), (inner, elements) => AddList(List($"{list.Name}-{inner}"), id, elements, entry.Name));
                }
            }
            else
            {
                Flatten(entry.Value, name, new(list, row), (_, _) => { });
            }
        }
    }

    private readonly record struct Cells(TableBuilder Table, int Row);

    /// <summary>A value as one cell, or as a cell for each of its inner values; a list of objects goes elsewhere.</summary>
    private static void Flatten(JsonElement value, string column, Cells to, Action<string, JsonElement> addList)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var inner in value.EnumerateObject())
                {
                    Flatten(inner.Value, $"{column}.{inner.Name}", to, addList);
                }

                break;
            case JsonValueKind.Array when value.EnumerateArray().Any(element => element.ValueKind == JsonValueKind.Object):
                addList(column, value);
                break;
            case JsonValueKind.Array when value.GetArrayLength() > 0:
                to.Table.Set(to.Row, column, string.Join(Separator, value.EnumerateArray().Select(element => element.ToString())));
                break;
            case JsonValueKind.String:
                to.Table.Set(to.Row, column, DayOrText(value.GetString()!));
                break;
            case JsonValueKind.Number:
                to.Table.Set(to.Row, column, value.GetDouble());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                to.Table.Set(to.Row, column, value.GetBoolean());
                break;
        }
    }

    private static object DayOrText(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : text;

    private static string? Text(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The sections of the analysis that have rows or keys of their own, and those inside the other sections.</summary>
    private static IEnumerable<JsonProperty> Parts(JsonElement analysis) =>
        from section in analysis.EnumerateObject()
        from part in section.Value.ValueKind == JsonValueKind.Object ? section.Value.EnumerateObject().Prepend(section) : [section]
        where part.Value.ValueKind == JsonValueKind.Array || part.Value.ValueKind == JsonValueKind.Object && part.Value.EnumerateObject().Any()
        select part;

    [GeneratedRegex("^[0-9]{4}-Q[1-4]$", RegexOptions.CultureInvariant)]
    private static partial Regex Quarter();
}

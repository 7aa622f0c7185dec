using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>Lays the computed model out in tables. It is read from the JSON that <c>roadmap.json</c> is made of, so that a register and the data beside it cannot differ.</summary>
internal sealed partial class RegisterReader
{
    private const string Separator = "; ";

    /// <summary>Stand in the first columns, as the item itself has them.</summary>
    private static readonly (string Name, Func<Item, string?> Of)[] First =
    [
        ("id", item => item.Id),
        ("title", item => item.Title),
        ("owner", item => item.Owner?.Id),
        ("status", item => item.Status),
        ("url", item => item.Url),
    ];

    private readonly ItemType type;
    private readonly TableBuilder main;
    private readonly Dictionary<string, TableBuilder> lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TableBuilder> listsByName = new(StringComparer.Ordinal);
    private readonly ColumnName entryNames = new("");
    private readonly ColumnName figureNames = new("");
    private readonly ColumnName rowNames = new("");

    private RegisterReader(ItemType type)
    {
        this.type = type;
        main = new(type.Plural);
    }

    /// <summary>How the lists that stand in a row get to their tables.</summary>
    private enum Lists
    {
        /// <summary>By their own name: those of an item.</summary>
        Named,

        /// <summary>By the name of the row's table and their own; one of the same name is a tree, and stays in its table.</summary>
        Inner,

        /// <summary>By the name of the row's table and their own.</summary>
        OfEntry,

        /// <summary>Not at all.</summary>
        None,
    }

    public static IEnumerable<Register> Read(Site site)
    {
        using var bytes = new PooledBytes();
        JsonText.OnOneLine(bytes, json => DataWriter.WriteAnalysis(json, site));
        using var document = JsonDocument.Parse(bytes.Memory);
        var analysis = Parts(document.RootElement).Select(part => new FigureList(part)).ToList();
        var items = site.Knowledge.Items.ToLookup(item => item.Type.Name, StringComparer.Ordinal);
        foreach (var type in RegisterFiles.Types(site.Knowledge))
        {
            yield return new RegisterReader(type).Read([.. items[type.Name]], analysis, site.Knowledge.Configuration);
        }
    }

    private Register Read(IReadOnlyList<Item> items, IReadOnlyList<FigureList> analysis, Configuration configuration)
    {
        using var bytes = new PooledBytes();
        JsonText.OnOneLine(bytes, json => Shapes.List(ItemShape.Fields).Write(json, items.Select(item => item.Values)));
        using var document = JsonDocument.Parse(bytes.Memory);
        foreach (var _ in items)
        {
            main.AddRow();
        }

        AddFields(items, ValuesOf(items, document.RootElement), configuration);
        AddFigures(items, analysis);
        return new(type.Plural, [main.Build(), .. lists.Values.Where(list => list.Count > 0).Select(list => list.Build())]);
    }

    /// <summary>The values of all items by field: what an item does not have is undefined.</summary>
    private Dictionary<string, JsonElement[]> ValuesOf(IReadOnlyList<Item> items, JsonElement written)
    {
        var values = type.Fields.All.ToDictionary(field => field.Name, _ => new JsonElement[items.Count], StringComparer.Ordinal);
        var number = 0;
        foreach (var fields in written.EnumerateArray())
        {
            var value = fields.EnumerateObject();
            foreach (var bound in items[number].Values)
            {
                value.MoveNext();
                if (values.TryGetValue(bound.Field.Name, out var ofField))
                {
                    ofField[number] = value.Current.Value;
                }
            }

            number++;
        }

        return values;
    }

    private void AddFields(IReadOnlyList<Item> items, Dictionary<string, JsonElement[]> values, Configuration configuration)
    {
        foreach (var (name, of) in First)
        {
            var ofField = values.GetValueOrDefault(name);
            for (var i = 0; i < items.Count; i++)
            {
                var written = of(items[i]) ?? (ofField is not null && ofField[i].ValueKind != JsonValueKind.Undefined ? ofField[i].ToString() : null);
                main.Set(i, name, name == "url" ? configuration.AddressOf(written!) ?? written : written);
            }
        }

        var keys = KeysOf(items);
        foreach (var field in type.Fields.All.Where(field => !Array.Exists(First, first => first.Name == field.Name) && field.Name != Item.TypeField.Name))
        {
            AddField(field.Name, keys.GetValueOrDefault(field.Name), items, values[field.Name]);
        }
    }

    private void AddField(string name, string? keys, IReadOnlyList<Item> items, JsonElement[] values)
    {
        var column = new ColumnName(name);
        for (var i = 0; i < items.Count; i++)
        {
            if (keys is not null && values[i].ValueKind == JsonValueKind.Object)
            {
                AddEntries(List(name), items[i].Id, column, keys, values[i]);
            }
            else
            {
                Flatten(values[i], column, new(main, i, items[i].Id, Lists.Named));
            }
        }
    }

    /// <summary>What the keys of maps are, by field, when they are data: a year, the id of a team. Words are not, for they make columns.</summary>
    private static Dictionary<string, string?> KeysOf(IReadOnlyList<Item> items)
    {
        var keys = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var bound in items.SelectMany(item => item.Values))
        {
            if (bound.Value is IEnumerable<IEntry> entries && !keys.ContainsKey(bound.Field.Name) && entries.FirstOrDefault() is { } entry)
            {
                keys[bound.Field.Name] = entry.KeyValue switch
                {
                    Reference { Types: [var one] } => one,
                    Reference => "item",
                    double => "year",
                    _ => null,
                };
            }
        }

        return keys;
    }

    private void AddFigures(IReadOnlyList<Item> items, IReadOnlyList<FigureList> analysis)
    {
        var rows = items.Select((item, index) => (item.Id, index)).ToLookup(pair => pair.Id, pair => pair.index, StringComparer.Ordinal);
        foreach (var part in analysis)
        {
            if (part.IsRows)
            {
                AddFigureRows(part, rows);
            }
            else if (part.Value.EnumerateObject().All(entry => rows.Contains(entry.Name)))
            {
                var (name, computed) = (new ColumnName(part.Name), new ColumnName(Computed(part.Name)));
                foreach (var entry in part.Value.EnumerateObject())
                {
                    AddFiguresOf(name, computed, entry, rows[entry.Name].First());
                }
            }
        }
    }

    /// <summary>Figures in rows: those of the type's own name are one an item, all others a list.</summary>
    private void AddFigureRows(FigureList part, ILookup<string, int> rows)
    {
        var used = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (figures, key, id) in part.RowsOf(type.Name))
        {
            if (!rows.Contains(id))
            {
                continue;
            }

            if (key != "id" || part.Name != type.Plural)
            {
                AddRow(List(Computed(part.Name)), id, figures, without: key);
                continue;
            }

            // Two items may have one id by mistake; their figures stand in the order of the items.
            var number = used[id] = used.GetValueOrDefault(id) + 1;
            if (number <= rows[id].Count())
            {
                var row = rows[id].ElementAt(number - 1);
                foreach (var figure in figures.EnumerateObject())
                {
                    if (!figure.NameEquals(key))
                    {
                        Flatten(figure.Value, FigureOf(figure), new(main, row, id, Lists.Named));
                    }
                }
            }
        }
    }

    /// <summary>Figures by id: one value, some, or some a quarter.</summary>
    private void AddFiguresOf(ColumnName name, ColumnName computed, JsonProperty entry, int row)
    {
        var value = entry.Value;
        var cells = new Cells(main, row, entry.Name, Lists.Named);
        if (value.ValueKind != JsonValueKind.Object || value.GetPropertyCount() == 0)
        {
            Flatten(value, computed, cells);
        }
        else if (value.EnumerateObject().All(figure => figure.Value.ValueKind == JsonValueKind.Object))
        {
            AddEntries(List(computed.Text), cells.Id, name, value.EnumerateObject().All(figure => Quarter().IsMatch(figure.Name)) ? "quarter" : "key", value);
        }
        else
        {
            foreach (var figure in value.EnumerateObject())
            {
                Flatten(figure.Value, FigureOf(figure), cells);
            }
        }
    }

    /// <summary>A figure that goes by the name of a field says so.</summary>
    private string Computed(string name) => type.Fields.Find(name) is null && name != type.Plural ? name : "computed." + name;

    private ColumnName FigureOf(JsonProperty property) => figureNames.Of(property, (_, name) => Computed(name));

    private TableBuilder List(string name)
    {
        if (!listsByName.TryGetValue(name, out var list))
        {
            var table = Casing.Slug(Casing.Kebab(name.Replace('.', '-'))) is { Length: > 0 } slug ? slug : "list";
            list = lists.TryGetValue(table, out var known) ? known : lists[table] = new(table);
            listsByName[name] = list;
        }

        return list;
    }

    private void AddList(TableBuilder list, string id, JsonElement elements, string? within = null)
    {
        foreach (var element in elements.EnumerateArray())
        {
            if (element.ValueKind == JsonValueKind.Object)
            {
                AddRow(list, id, element, within);
            }
        }
    }

    /// <param name="without">The property that names the item.</param>
    private void AddRow(TableBuilder list, string id, JsonElement values, string? within = null, string? without = null)
    {
        var row = list.AddRow();
        list.Set(row, type.Name, id, at: 0);
        list.Set(row, "within", within, at: 1);
        var cells = new Cells(list, row, id, Lists.Inner) { Key = without != "id" ? TextOf(values, "id") : null };
        foreach (var value in values.EnumerateObject())
        {
            if (without is null || !value.NameEquals(without))
            {
                Flatten(value.Value, rowNames.Of(value, (_, name) => name == type.Name ? $"{name}.id" : name), cells);
            }
        }
    }

    private void AddEntries(TableBuilder list, string id, ColumnName column, string keyName, JsonElement map)
    {
        var keyColumn = keyName == type.Name ? $"{keyName}.id" : keyName;
        foreach (var entry in map.EnumerateObject())
        {
            var row = list.AddRow();
            var cells = new Cells(list, row, id, Lists.OfEntry) { Key = entry.Name };
            list.Set(row, type.Name, id, at: 0);
            list.Set(row, keyColumn, cells.Key, at: 1);
            if (entry.Value.ValueKind == JsonValueKind.Object)
            {
                foreach (var value in entry.Value.EnumerateObject())
                {
                    Flatten(value.Value, entryNames.Of(value, (_, name) => name), cells);
                }
            }
            else
            {
                Flatten(entry.Value, column, cells with { Lists = Lists.None });
            }
        }
    }

    /// <summary>A row that is filled.</summary>
    /// <param name="Id">Of the item that it is about.</param>
    private readonly record struct Cells(TableBuilder Table, int Row, string Id, Lists Lists)
    {
        /// <summary>What the row is called by the lists within it; null for its number.</summary>
        public string? Key { get; init; }
    }

    /// <summary>A value as one cell, or as a cell for each of its inner values; a list of objects goes elsewhere.</summary>
    private void Flatten(JsonElement value, ColumnName column, Cells to)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var inner in value.EnumerateObject())
                {
                    Flatten(inner.Value, column.Of(inner, (outer, name) => $"{outer.Text}.{name}"), to);
                }

                break;
            case JsonValueKind.Array when value.EnumerateArray().Any(element => element.ValueKind == JsonValueKind.Object):
                AddListWithin(column.Text, value, to);
                break;
            case JsonValueKind.Array when value.GetArrayLength() > 0:
                to.Table.Set(to.Row, column.Text, string.Join(Separator, value.EnumerateArray().Select(element => element.ToString())));
                break;
            case JsonValueKind.String:
                to.Table.Set(to.Row, column.Text, DayOrText(value.GetString()!));
                break;
            case JsonValueKind.Number:
                to.Table.Set(to.Row, column.Text, value.GetDouble());
                break;
            case JsonValueKind.True or JsonValueKind.False:
                to.Table.Set(to.Row, column.Text, value.GetBoolean());
                break;
        }
    }

    private void AddListWithin(string name, JsonElement elements, Cells row)
    {
        var table = row.Table;
        switch (row.Lists)
        {
            case Lists.Named:
                AddList(List(name), row.Id, elements);
                break;
            case Lists.Inner:
                var isTree = table.Name == name || table.Name.EndsWith("-" + name, StringComparison.Ordinal);
                AddList(isTree ? table : List($"{table.Name}-{name}"), row.Id, elements, row.Key ?? (row.Row + 1).ToString(CultureInfo.InvariantCulture));
                break;
            case Lists.OfEntry:
                AddList(List($"{table.Name}-{name}"), row.Id, elements, row.Key);
                break;
        }
    }

    private static object DayOrText(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : text;

    private static string? TextOf(JsonElement element, string name) =>
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

using System.Text.Json;
using RoadmapSite.Engine.Data;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Queries;

/// <summary>What names mean: fields, figures, types, sections of the data; and the nearest one to a name that means nothing.</summary>
internal sealed class Names(KnowledgeBase knowledge)
{
    /// <summary>The name before a figure that goes by the name of a field.</summary>
    private const string Computed = "computed";

    /// <summary>As many names as a message lists.</summary>
    private const int MostListed = 30;

    /// <summary>Fields that say how a page is kept, and nothing about its item.</summary>
    private static readonly string[] Unasked = [Item.DraftField.Name, Item.AllowField.Name, Item.AliasesField.Name];

    private Figures Figures => knowledge.Get<Figures>();

    /// <summary>A type by its name, or by its plural.</summary>
    public ItemType? Type(string name) => knowledge.Types.FirstOrDefault(type => type.Name == name) ?? knowledge.Types.FirstOrDefault(type => type.Plural == name);

    /// <summary>A name that stands alone and is none of the current item: a type, a section of the data.</summary>
    public (QueryType Type, Func<object?> Get)? Global(string name)
    {
        if (knowledge.Types.FirstOrDefault(type => type.Name == name) is { } one)
        {
            return Items(one);
        }

        return Figures.Schemas.TryGetProperty(name, out var schema) ? (QueryType.Of(schema), () => Values.Of(Figures.Sections.GetProperty(name)))
            : knowledge.Types.FirstOrDefault(type => type.Plural == name) is { } several ? Items(several)
            : null;

        (QueryType, Func<object?>) Items(ItemType type) =>
            (QueryType.OfItems([type], many: true), () => Values.Flat(knowledge.Items.Where(item => item.Type.Name == type.Name)));
    }

    /// <summary>A section of the data that has such a figure, where a type goes by the section's name too.</summary>
    public (QueryType Type, Func<object?> Get)? Section(string name, string figure) =>
        Figures.Schemas.TryGetProperty(name, out var schema) && Figures.PropertiesOf(schema) is { } properties && properties.TryGetProperty(figure, out _)
            ? (QueryType.Of(schema), () => Values.Of(Figures.Sections.GetProperty(name)))
            : null;

    /// <summary>What may be asked of an item, a part or data under a name.</summary>
    public (QueryType Type, Func<object, object?> Get)? Property(QueryType of, string name) => of.Sort switch
    {
        Sort.Item => OfItem(of.Types, name),
        Sort.Part when of.Keys?.Find(name) is { } field => (QueryType.Of(field.Kind, knowledge), part => Written((Part)part, field)),
        Sort.Data => OfData(of.Schema, name),
        Sort.Any => (QueryType.Any, value => value is JsonElement { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(name, out var inner) ? Values.Of(inner) : null),
        _ => null,
    };

    /// <summary>The items of a type that name another, in a field or in any.</summary>
    public List<object> Naming(Item item, ItemType type, string? relation) => [.. knowledge.Links.To(item)
        .Where(link => link.From.Type.Name == type.Name && (relation is null ? link.Name != Relation.Mentions : link.Name == relation))
        .Select(link => link.From)
        .Distinct()];

    public QueryMistake UnknownType(Syntax name)
    {
        var types = knowledge.Types.Select(type => type.Name).ToList();
        return name.Mistake($"There is no type “{Grammar.Short(name.Text)}”.", Nearest.To(name.Text, types) is { } near ? $"did you mean “{near}”?" : $"there are {string.Join(", ", types)}");
    }

    /// <param name="of">What the name was asked of; null for nothing.</param>
    public QueryMistake Unknown(Syntax name, QueryType? of, bool isAfterDot = false)
    {
        if (isAfterDot && of is not { Sort: Sort.Item or Sort.Part or Sort.Data })
        {
            return name.Mistake($"“{Grammar.Short(name.Text)}” is asked of {of?.Described ?? "nothing"}, which has no fields.", "take it out, with the dot before it");
        }

        var own = of is null ? [] : NamesOf(of);
        List<string> all = isAfterDot ? own : [.. own, .. knowledge.Types.Select(type => type.Name), .. Figures.Schemas.EnumerateObject().Select(section => section.Name)];
        var message = of is { Sort: Sort.Item, Types: [var type] } ? $"{Casing.InitialCapital(Grammar.Article(type.Name))} {type.Name} has no “{Grammar.Short(name.Text)}”." : $"Nothing here is called “{Grammar.Short(name.Text)}”.";
        return name.Mistake(message, Help(name.Text, own, all, of));
    }

    private static string Help(string name, List<string> own, List<string> all, QueryType? of)
    {
        if (Nearest.To(name, all) is { } near)
        {
            return $"did you mean “{near}”?";
        }

        var minus = name.IndexOf('-', StringComparison.Ordinal);
        if (minus > 0 && (all.Contains(name[..minus]) || name[..minus] == "asOf"))
        {
            return $"a minus has spaces around it: {name[..minus]} - {name[(minus + 1)..]}";
        }

        return of is { Sort: Sort.Item } && of.Types.SelectMany(type => type.Fields.All).Any(field => field.Kind.Words.Contains(name))
            ? $"words stand in quotes: \"{name}\""
            : own.Count > 0 ? $"there are {Listed(own)}" : $"there are {Listed(all)}";
    }

    private static string Listed(List<string> names) => string.Join(", ", names.Take(MostListed)) + (names.Count > MostListed ? ", …" : "");

    private List<string> NamesOf(QueryType of) => [.. (of.Sort switch
    {
        Sort.Item => of.Types.SelectMany(type => type.Fields.Names.Except(Unasked)).Concat(of.Types.SelectMany(type => Figures.NamesOf(type).Keys)).Concat(knowledge.Types.Select(type => type.Plural)),
        Sort.Part => of.Keys?.Names ?? [],
        Sort.Data => Figures.PropertiesOf(of.Schema) is { } properties ? properties.EnumerateObject().Select(figure => figure.Name) : [],
        _ => [],
    }).Distinct()];

    private (QueryType, Func<object, object?>)? OfItem(IReadOnlyList<ItemType> types, string name)
    {
        switch (name)
        {
            case "id":
                return (QueryType.Text, item => ((Item)item).Id);
            case "title":
                return (QueryType.Text, item => ((Item)item).Title);
            case "type":
                return (QueryType.Text with { Words = [.. types.Select(type => type.Name)], IsWord = true }, item => ((Item)item).Type.Name);
            case Computed:
                return types.Any(type => Figures.NamesOf(type).Count > 0) ? (new(Sort.Data) { Schema = SchemaOf(types) }, item => new ItemFigures((Item)item)) : null;
        }

        var fields = Unasked.Contains(name) ? [] : types.Select(type => type.Fields.Find(name)).OfType<Field>().ToList();
        if (fields.Count > 0)
        {
            var kinds = fields.Select(field => QueryType.Of(field.Kind, knowledge)).ToList();
            var merged = kinds.TrueForAll(kind => kind.Sort == kinds[0].Sort)
                ? kinds[0] with { Words = [.. kinds.SelectMany(kind => kind.Words).Distinct()], Types = [.. kinds.SelectMany(kind => kind.Types).DistinctBy(type => type.Name)] }
                : QueryType.Any;
            return (merged, item => Written((Item)item, ((Item)item).Type.Fields.Find(name)));
        }

        foreach (var type in types)
        {
            if (Figures.NamesOf(type).TryGetValue(name, out var schema))
            {
                return (QueryType.Of(schema), item => Figures.Find((Item)item, name) is { } value ? Values.Of(value) : null);
            }
        }

        return knowledge.Types.FirstOrDefault(type => type.Plural == name) is { } other ? (QueryType.OfItems([other], many: true), item => Naming((Item)item, other, null)) : null;
    }

    /// <summary>The figures of a type as one object.</summary>
    private JsonElement SchemaOf(IReadOnlyList<ItemType> types)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteStartObject("properties");
            foreach (var (name, schema) in types.SelectMany(type => Figures.NamesOf(type)).DistinctBy(pair => pair.Key))
            {
                json.WritePropertyName(name);
                schema.WriteTo(json);
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        using var document = JsonDocument.Parse(buffer.ToArray());
        return document.RootElement.Clone();
    }

    private (QueryType, Func<object, object?>)? OfData(JsonElement schema, string name)
    {
        if (Figures.PropertiesOf(schema) is { } properties && properties.TryGetProperty(name, out var inner))
        {
            return (QueryType.Of(inner), Get);
        }

        return schema.TryGetProperty("additionalProperties", out var each) ? (QueryType.Of(each), Get) : null;

        object? Get(object value) => value switch
        {
            ItemFigures figures => Figures.Find(figures.Item, name) is { } figure ? Values.Of(figure) : null,
            JsonElement { ValueKind: JsonValueKind.Object } data when data.TryGetProperty(name, out var found) => Values.Of(found),
            _ => null,
        };
    }

    /// <summary>What is written, else what holds where nothing is.</summary>
    private static object? Written(Part part, Field? field) => field is null ? null : Values.Of(part.Values.FirstOrDefault(bound => bound.Field.Name == field.Name).Value ?? field.Default);

    /// <summary>An item, to be asked for its figures only.</summary>
    private sealed record ItemFigures(Item Item);
}

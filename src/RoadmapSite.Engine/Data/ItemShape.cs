using System.Globalization;
using System.Text.Json;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Data;

/// <summary>An item as written, with its links both ways.</summary>
/// <param name="knowledge">Null where only the schema is asked for.</param>
internal sealed class ItemShape(KnowledgeBase? knowledge) : Shape<Item>
{
    /// <summary>What is written of an item.</summary>
    public static Shape<IReadOnlyList<Bound>> Fields { get; } = new FieldsShape();

    private readonly ObjectShape<Item> shape = new ObjectShape<Item>()
        .Text("id", item => item.Id)
        .Text("type", item => item.Type.Name)
        .Text("title", item => item.Title)
        .Text("owner", item => item.Owner?.Id)
        .Text("status", item => item.Status)
        .Text("url", item => item.Url)
        .Text("source", item => item.Document.File.Path)
        .With("fields", Fields, item => item.Values)
        .With("links", Shapes.List(RelationShape("to", relation => relation.To)), item => knowledge!.Links.From(item))
        .With("backlinks", Shapes.List(RelationShape("from", relation => relation.From)), item => knowledge!.Links.To(item));

    public override void Write(Utf8JsonWriter json, Item value) => shape.Write(json, value);

    public override void WriteSchema(Utf8JsonWriter json) => shape.WriteSchema(json);

    private static ObjectShape<Relation> RelationShape(string end, Func<Relation, Item> other) => new ObjectShape<Relation>()
        .Text(end, relation => other(relation).Id)
        .Text("relation", relation => relation.Name)
        .Text("source", relation => string.Create(CultureInfo.InvariantCulture, $"{relation.At.File.Path}:{relation.At.Line}"));

    private sealed class FieldsShape : Shape<IReadOnlyList<Bound>>
    {
        public override void Write(Utf8JsonWriter json, IReadOnlyList<Bound> value)
        {
            json.WriteStartObject();
            foreach (var bound in value)
            {
                json.WritePropertyName(bound.Field.Name);
                WrittenValue.Write(json, bound.Value);
            }

            json.WriteEndObject();
        }

        public override void WriteSchema(Utf8JsonWriter json)
        {
            json.WriteStartObject();
            json.WriteString("type", "object");
            json.WriteEndObject();
        }
    }
}

using System.Text.Json;

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>Figures as <c>roadmap.json</c> has them under one name: some by the ids of items, or rows of them.</summary>
internal sealed class FigureList
{
    /// <summary>Rows, each with its id where it has one.</summary>
    private readonly List<(JsonElement Row, bool HasId, string? Id)> rows = [];

    public FigureList(JsonProperty part)
    {
        (Name, Value) = (part.Name, part.Value);
        if (IsRows)
        {
            rows.AddRange(Value.EnumerateArray().Where(row => row.ValueKind == JsonValueKind.Object).Select(row => (row, row.TryGetProperty("id", out var id), TextOf(id))));
        }
    }

    public string Name { get; }

    public JsonElement Value { get; }

    public bool IsRows => Value.ValueKind == JsonValueKind.Array;

    /// <summary>The rows about items of a type, with the property that names the item.</summary>
    public IEnumerable<(JsonElement Row, string Key, string Id)> RowsOf(string type)
    {
        foreach (var (row, hasId, id) in rows)
        {
            if ((hasId ? id : row.TryGetProperty(type, out var named) ? TextOf(named) : null) is { } text)
            {
                yield return (row, hasId ? "id" : type, text);
            }
        }
    }

    private static string? TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

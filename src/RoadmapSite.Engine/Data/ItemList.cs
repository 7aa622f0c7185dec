using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Data;

/// <summary>Items as JSON, each as in <c>roadmap.json</c>.</summary>
public static class ItemList
{
    public static string Json(KnowledgeBase knowledge, IEnumerable<Item> items)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            Shapes.List(new ItemShape(knowledge)).Write(json, items);
        }

        return Encoding.UTF8.GetString(buffer.ToArray());
    }
}

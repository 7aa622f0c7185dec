using System.Text;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Data;

/// <summary>Items as JSON, each as in <c>roadmap.json</c>.</summary>
public static class ItemList
{
    public static string Json(KnowledgeBase knowledge, IEnumerable<Item> items) =>
        Encoding.UTF8.GetString(JsonText.Indented(json => Shapes.List(new ItemShape(knowledge)).Write(json, items)));
}

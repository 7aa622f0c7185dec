using System.Text;

namespace RoadmapSite.Engine.Data;

/// <summary>The JSON Schema of <c>roadmap.json</c>, as it is published beside it.</summary>
public static class DataSchema
{
    public static string Of(Catalog catalog) => Encoding.UTF8.GetString(DataWriter.WriteSchema(catalog));
}

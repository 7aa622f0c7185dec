using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Tests;

/// <summary>Data as it is written, against a file of what it should be. Numbers are compared by value, names by their order too.</summary>
internal static class ExpectedData
{
    public static JsonNode Written<T>(Shape<T> shape, T value)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes))
        {
            shape.Write(json, value);
        }

        return JsonNode.Parse(Encoding.UTF8.GetString(bytes.ToArray()))!;
    }

    /// <param name="path">From the test project: <c>Gaps/sample-gaps.json</c>.</param>
    public static void Equal<T>(string path, Shape<T> shape, T value)
    {
        Compare("", JsonNode.Parse(Text(path)), Written(shape, value));
    }

    /// <summary>A data file beside the tests.</summary>
    /// <param name="path">From the test project.</param>
    public static string Text(string path) => File.ReadAllText(Path.Combine(TestSite.Root(), "tests", "RoadmapSite.Roadmap.Tests", path));

    private static void Compare(string at, JsonNode? expected, JsonNode? written)
    {
        switch (expected, written)
        {
            case (JsonObject left, JsonObject right):
                Assert.Equal((at, string.Join(", ", left.Select(pair => pair.Key))), (at, string.Join(", ", right.Select(pair => pair.Key))));
                foreach (var (name, value) in left)
                {
                    Compare($"{at}.{name}", value, right[name]);
                }

                break;
            case (JsonArray left, JsonArray right):
                Assert.Equal((at, left.Count), (at, right.Count));
                for (var i = 0; i < left.Count; i++)
                {
                    Compare($"{at}[{i}]", left[i], right[i]);
                }

                break;
            default:
                Assert.True(JsonNode.DeepEquals(expected, written), $"{at}: expected {expected?.ToJsonString() ?? "null"}, written {written?.ToJsonString() ?? "null"}");
                break;
        }
    }
}

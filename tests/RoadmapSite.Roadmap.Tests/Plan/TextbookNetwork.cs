using System.Text.Json;
using RoadmapSite.Roadmap.Plan.Network;

namespace RoadmapSite.Roadmap.Tests.Plan;

/// <summary>A network with known answers, from textbooks on project management.</summary>
internal sealed record TextbookNetwork(string Title, int Finish, IReadOnlyList<Activity> Activities, IReadOnlyList<ActivityLink> Links, IReadOnlyList<ActivitySchedule> Expected)
{
    public static IReadOnlyList<TextbookNetwork> All { get; } = Read();

    private static TextbookNetwork[] Read()
    {
        using var json = JsonDocument.Parse(ExpectedData.Text("Plan/textbook-networks.json"));
        return [.. json.RootElement.EnumerateArray().Select(network =>
        {
            var activities = network.GetProperty("activities").EnumerateArray().ToList();
            return new TextbookNetwork(
                network.GetProperty("title").GetString()!,
                network.GetProperty("finish").GetInt32(),
                [.. activities.Select(one => new Activity(Id(one), Number(one, "duration")))],
                [.. activities.SelectMany(one => one.GetProperty("predecessors").EnumerateArray().Select(before => new ActivityLink(before.GetString()!, Id(one))))],
                [.. activities.Select(one => new ActivitySchedule(Id(one), Number(one, "es"), Number(one, "ef"), Number(one, "ls"), Number(one, "lf"), Number(one, "tf"), Number(one, "ff")))]);
        })];

        static string Id(JsonElement activity) => activity.GetProperty("id").GetString()!;

        static int Number(JsonElement activity, string name) => activity.GetProperty(name).GetInt32();
    }
}

using System.Text.Json;
using RoadmapSite.Engine.Data;
using RoadmapSite.Roadmap.Plan;

namespace RoadmapSite.Roadmap.Tests.Plan;

/// <summary>The sample organisation's plan against figures that were computed without this program.</summary>
public sealed class SamplePlanTests
{
    [Fact]
    public void The_samples_plan_comes_out_as_computed_elsewhere() =>
        AssertContains(Expected("plan"), Written(PlanData.Shape, TestSite.Sample().Knowledge), "plan");

    [Fact]
    public void The_samples_budget_comes_out_as_computed_elsewhere() =>
        AssertContains(Expected("budget"), Written(BudgetData.Shape, TestSite.Sample().Knowledge.Get<BudgetAnalysis>()), "budget");

    [Fact]
    public void The_samples_critical_path_ends_with_the_last_initiative()
    {
        var schedule = TestSite.Sample().Knowledge.Get<ScheduleAnalysis>();
        Assert.Equal(["INIT-01", "INIT-02"], schedule.CriticalPath.Select(initiative => initiative.Id));
        Assert.Equal(new DateOnly(2026, 1, 5), schedule.Origin);
        Assert.Empty(schedule.Rings);
        var path = schedule.Initiatives[0].Path!;
        Assert.Equal((28, 999), (path.EarlyStart, path.EarlyFinish));
    }

    private static JsonElement Expected(string section)
    {
        using var stream = typeof(SamplePlanTests).Assembly.GetManifestResourceStream("northfold-plan.json")!;
        return JsonDocument.Parse(stream).RootElement.GetProperty(section);
    }

    private static JsonElement Written<T>(Shape<T> shape, T value)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            shape.Write(json, value);
        }

        return JsonDocument.Parse(stream.ToArray()).RootElement;
    }

    /// <summary>Whether all of the expected values are there; there may be more.</summary>
    private static void AssertContains(JsonElement expected, JsonElement actual, string path)
    {
        Assert.True(expected.ValueKind == actual.ValueKind, $"{path} is {actual}, expected {expected}");
        switch (expected.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (var property in expected.EnumerateObject())
                {
                    Assert.True(actual.TryGetProperty(property.Name, out var value), $"{path} has no {property.Name}");
                    AssertContains(property.Value, value, $"{path}.{property.Name}");
                }

                break;
            case JsonValueKind.Array:
                Assert.True(expected.GetArrayLength() == actual.GetArrayLength(), $"{path} is {actual}");
                foreach (var (one, other) in expected.EnumerateArray().Zip(actual.EnumerateArray()))
                {
                    AssertContains(one, other, $"{path}[{one}]");
                }

                break;
            case JsonValueKind.Number:
                Assert.True(expected.GetDouble().Equals(actual.GetDouble()), $"{path} is {actual}, expected {expected}");
                break;
            default:
                Assert.True(expected.ToString() == actual.ToString(), $"{path} is {actual}, expected {expected}");
                break;
        }
    }
}

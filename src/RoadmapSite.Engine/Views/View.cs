namespace RoadmapSite.Engine.Views;

/// <summary>A way to show the answer to a query. Its part of the theme is <c>view-NAME</c>.</summary>
/// <param name="name">As <c>view:</c> says it.</param>
/// <param name="keys">What it is told, beside what every view is.</param>
internal abstract class View(string name, params IReadOnlyList<string> keys)
{
    private static readonly string[] OfAll = ["view", "id", "title", "type", "where"];

    public static IReadOnlyList<View> All { get; } = [new TableView(), new TimelineView(), new HeatmapView(), new MatrixView(), new ChartView(), new MetricView()];

    public string Name => name;

    public IReadOnlyList<string> Keys { get; } = [.. OfAll, .. keys];

    /// <summary>Reads what the view is told and works it out. After a finding the answer is not used.</summary>
    public abstract ViewResult? Evaluate(ViewQuery query);
}

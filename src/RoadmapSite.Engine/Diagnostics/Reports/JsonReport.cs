using RoadmapSite.Engine.Data;

namespace RoadmapSite.Engine.Diagnostics.Reports;

/// <summary>For tools: an object with <c>findings</c> and <c>allowed</c>, each finding as in <c>roadmap.json</c>.</summary>
public sealed class JsonReport : Report
{
    public override string Name => "json";

    public override void Write(TextWriter output, Findings findings, ReportContext context) => WriteJson(output, json =>
    {
        var shape = FindingShape(context.Root);
        new ObjectShape<Findings>()
            .With("findings", Shapes.List(shape), all => all.Open)
            .With("allowed", Shapes.List(shape), all => all.Allowed.Select(allowed => allowed.Finding))
            .Write(json, findings);
    });

    /// <summary>One finding, in every JSON there is.</summary>
    internal static ObjectShape<Diagnostic> FindingShape(string root) => new ObjectShape<Diagnostic>()
        .Text("code", finding => finding.Code)
        .Text("name", finding => finding.Rule.Name)
        .Text("severity", finding => Word(finding.Severity))
        .Text("file", finding => PathOf(finding, root))
        .Integer("line", finding => finding.At.Line)
        .Integer("column", finding => finding.At.Column)
        .Text("message", finding => finding.Message)
        .Text("help", finding => finding.Help);
}

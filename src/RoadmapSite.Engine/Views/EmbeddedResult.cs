using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Queries;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Views;

/// <summary>What came of a view or figure.</summary>
internal sealed record EmbeddedResult(Item Page, Embedded Embedded)
{
    /// <summary>What must be mended; then it shows nothing.</summary>
    public IReadOnlyList<Diagnostics.Diagnostic> Findings { get; init; } = [];

    /// <summary>Of a view: its name, which is that of its part in the theme.</summary>
    public string View { get; init; } = "";

    /// <summary>Of a view: what follows the page's name in its anchor and its file: its id, else its number.</summary>
    public string Id { get; init; } = "";

    public string Title { get; init; } = "";

    public ViewResult? Result { get; init; }

    /// <summary>Where it is written; of a view, what says which one.</summary>
    public Span Place { get; init; } = Embedded.At;

    /// <summary>Of a figure: its value and what that is.</summary>
    public (object? Value, QueryType Type)? Figure { get; init; }

    /// <summary>The table beside the page.</summary>
    public string CsvPath => $"{Path.ChangeExtension(Page.Url, null)}-{Id}.csv";
}

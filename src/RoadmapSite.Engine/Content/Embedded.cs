using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>What prose leaves to the site to fill in: a view, from a fenced block that is called <c>roadmap</c>, or a figure in a line, between <c>{=</c> and <c>=}</c>.</summary>
/// <param name="Key">What stands for it in the rendered prose, unique within a site.</param>
/// <param name="At">The place of the question; of a block, its lines without the fences.</param>
/// <param name="IsView">A view and not a figure.</param>
public sealed record Embedded(string Key, Span At, bool IsView)
{
    /// <summary>What such a block is called after its fence.</summary>
    internal const string Info = "roadmap";

    /// <summary>The word after that which shows the block's own lines above the view.</summary>
    internal const string Shown = "show";

    /// <summary>Why it cannot be read where it stands; null where it can.</summary>
    internal EmbeddedFault? Fault { get; init; }

    /// <summary>What holds its place in the prose: a comment, which nothing that people write can forge, for raw HTML is shown as text.</summary>
    internal string Placeholder => PlaceholderOf(Key);

    internal static string PlaceholderOf(string key) => $"<!--embedded {key}-->";
}

using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>One word, number or text. <paramref name="Plain"/> is false when it stood in quotes or in a block.</summary>
public sealed record YamlScalar(Span At, string Text, bool Plain) : YamlNode(At)
{
    /// <summary>Whether it stood in a CSV file, where quotes say nothing about what a value is.</summary>
    public bool IsCell { get; init; }

    /// <summary>Written as nothing, <c>~</c> or <c>null</c>: the same as not written.</summary>
    public bool IsNull => Plain && Text is "" or "~" or "null" or "Null" or "NULL";
}

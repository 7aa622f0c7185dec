using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>A template asked for a name that is not there.</summary>
/// <param name="known">What is there; nothing where the template itself lacks the name, which the template engine keeps to itself.</param>
internal sealed class UnknownNameException(string name, IReadOnlyCollection<string> known) : Exception(Text(name, known))
{
    public string Name { get; } = name;

    /// <summary>Whether the name stands alone and is not asked of a model: <c>goal</c>, not <c>goal.title</c>.</summary>
    public bool IsOfTemplate { get; } = known.Count == 0;

    private static string Text(string name, IReadOnlyCollection<string> known) =>
        $"There is no “{name}” here. {(Nearest.To(name, known) is { } near ? $"Did you mean “{near}”?" : $"There is {string.Join(", ", known)}.")}";
}

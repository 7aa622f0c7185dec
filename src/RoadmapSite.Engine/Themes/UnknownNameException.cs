using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>A template asked for a name that is not there.</summary>
internal sealed class UnknownNameException(string name, IEnumerable<string> known)
    : Exception($"There is no “{name}” here. {(Nearest.To(name, known) is { } near ? $"Did you mean “{near}”?" : $"There is {string.Join(", ", known)}.")}")
{
    public string Name { get; } = name;
}

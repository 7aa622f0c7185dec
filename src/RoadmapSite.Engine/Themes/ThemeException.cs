namespace RoadmapSite.Engine.Themes;

/// <summary>A template that cannot be read or rendered: the file, the line, what is wrong.</summary>
/// <param name="path">As people know it, with the theme's folder.</param>
public sealed class ThemeException(string path, int line, string reason) : Exception($"{path}({line}): {reason}")
{
    public string Path { get; } = path;

    public int Line { get; } = line;

    public string Reason { get; } = reason;
}

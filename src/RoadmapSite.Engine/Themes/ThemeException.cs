namespace RoadmapSite.Engine.Themes;

/// <summary>A template that cannot be read or rendered: the file, the line, what is wrong.</summary>
public sealed class ThemeException(string path, int line, string message) : Exception($"{path}({line}): {message}")
{
    public string Path { get; } = path;

    public int Line { get; } = line;
}

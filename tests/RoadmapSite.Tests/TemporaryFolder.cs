namespace RoadmapSite.Tests;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("roadmap-").FullName;

    public string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Combine(path))!);
        File.WriteAllText(Combine(path), text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}

namespace RoadmapSite.Engine.Output;

/// <summary>Every file to write, held until all of them are made: a mistake halfway writes nothing.</summary>
public sealed class OutputPlan
{
    private readonly SortedDictionary<string, byte[]> files = new(StringComparer.Ordinal);

    /// <summary>By path from the site's root, with <c>/</c>.</summary>
    public IReadOnlyDictionary<string, byte[]> Files => files;

    public void Add(string path, byte[] content) => files[path] = content;

    public void Add(string path, string text) => Add(path, System.Text.Encoding.UTF8.GetBytes(text));
}

using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>A content file taken apart, without meaning: front matter, and where the prose begins.</summary>
public sealed class Document
{
    private readonly bool isYaml;
    private readonly YamlMap? whole;
    private WeakReference<YamlMap>? known;

    /// <summary>A file with prose.</summary>
    internal Document(SourceFile file, int bodyStart) => (File, BodyStart) = (file, bodyStart);

    /// <summary>A YAML file, in which many items may stand.</summary>
    internal Document(SourceFile file, YamlMap? whole) => (File, BodyStart, this.whole, isYaml) = (file, file.Text.Length, whole, true);

    public SourceFile File { get; }

    /// <summary>The offset of the prose; the end of the file for YAML files.</summary>
    public int BodyStart { get; }

    /// <summary>Null when there is none, or when it is not a map.</summary>
    /// <remarks>An item is made of it, and hardly anybody asks for it again. It is the largest part of what a file becomes, so it is read anew for those who do.</remarks>
    public YamlMap? FrontMatter
    {
        get
        {
            if (isYaml)
            {
                return whole;
            }

            if (known is null || !known.TryGetTarget(out var map))
            {
                map = DocumentReader.ReadMarkdown(File, [], out _).FrontMatter;
                known = map is null ? null : new(map);
            }

            return map;
        }
    }
}

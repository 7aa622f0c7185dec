using Microsoft.Extensions.FileSystemGlobbing;

namespace RoadmapSite.Engine.Text;

/// <summary>A pattern of paths: <c>archive/**</c>, <c>**/draft-*.md</c>.</summary>
public sealed class Glob
{
    /// <summary>Paths are matched, not files: any folder will do, and this one is there on every machine.</summary>
    private const string Root = "/";

    private static readonly char[] Wildcards = ['*'];

    private readonly Matcher matcher = new(StringComparison.Ordinal);

    public Glob(string pattern)
    {
        Pattern = pattern;
        matcher.AddInclude(pattern);
    }

    public string Pattern { get; }

    /// <summary>How closely it looks: the letters that are no wildcards.</summary>
    public int Weight => Pattern.Count(letter => !Wildcards.Contains(letter));

    /// <summary>The folders it begins with, up to the first wildcard: <c>archive</c>.</summary>
    public string Folder => string.Join('/', Pattern.Split('/').SkipLast(1).TakeWhile(step => step.IndexOfAny(Wildcards) < 0));

    public bool IsMatch(string path) => MatchesAny([path]);

    public bool MatchesAny(IEnumerable<string> paths) => matcher.Match(Root, paths).HasMatches;
}

using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Items;

/// <summary>What an id may look like: it becomes a file name, a link and an anchor.</summary>
internal static partial class IdSyntax
{
    public const string Expected = "letters and digits with “-”, “_” or “.” between them, such as INIT-01";

    /// <summary>For schemas, whose patterns have no end of text but the end of a line.</summary>
    public const string Pattern = @"^[\p{L}\p{N}](?:[\p{L}\p{N}._-]{0,78}[\p{L}\p{N}_-])?$";

    public static bool IsWellFormed(string id) => Shape().IsMatch(id);

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N}._-]{0,79}(?<![.])\z", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}

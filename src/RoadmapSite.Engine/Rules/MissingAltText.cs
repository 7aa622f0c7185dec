using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A picture with nothing to say to those who do not see it.</summary>
internal sealed class MissingAltText() : Rule("RM604", Severity.Warning)
{
    private const string WayOut = "say between the square brackets what it shows, as you would on the telephone";

    public static MissingAltText Rule { get; } = new();

    public override bool ReadsProse => true;

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from item in knowledge.Items
        from picture in item.Body.Pictures
        where picture.Words.Length == 0 || IsFileName(picture)
        select Report(
            picture.At,
            picture.Words.Length == 0 ? $"The picture “{Called(picture)}” has no description." : $"The description of “{Called(picture)}” is only the file’s name.",
            WayOut);

    /// <summary>What editors write when a picture is pasted.</summary>
    private static bool IsFileName(Picture picture)
    {
        var file = Path.GetFileName(Uri.UnescapeDataString(picture.Target));
        return string.Equals(picture.Words, file, StringComparison.OrdinalIgnoreCase)
            || (picture.Words.Any(char.IsDigit) && string.Equals(picture.Words, Path.GetFileNameWithoutExtension(file), StringComparison.OrdinalIgnoreCase));
    }

    private static string Called(Picture picture) => Grammar.Short(picture.Target.StartsWith("data:", StringComparison.OrdinalIgnoreCase) ? "data:" : picture.Target, 80);
}

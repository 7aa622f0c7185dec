using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A text file that nobody can read, compare or edit with ease any more.</summary>
internal sealed class FileTooLarge() : Rule("RM013", Severity.Warning)
{
    /// <summary>How a picture looks that was pasted into the text.</summary>
    private const string PastedPicture = ";base64,";

    public static FileTooLarge Rule { get; } = new();

    public Diagnostic Found(SourceFile file, int bytes, double largest) => file.Text.IndexOf(PastedPicture, StringComparison.OrdinalIgnoreCase) is >= 0 and var pasted
        ? Found(file.At(pasted, PastedPicture.Length), bytes, largest, "a picture was pasted in here as text: save it as a file of its own and link to that")
        : Found(file.Whole, bytes, largest, WayOut(file));

    private Diagnostic Found(Span at, int bytes, double largest, string help) => Report(
        at,
        $"This file is {FileSize.InWords(bytes)}, and a text file should be at most {FileSize.InWords(largest)}: editors grow slow with it, and a review no longer shows what changed in it.",
        help);

    private static string WayOut(SourceFile file) => Path.GetExtension(file.Path).ToLowerInvariant() switch
    {
        ".csv" => "keep the values that are shown, such as one a month, and leave the rest where they were measured",
        ".md" => "split it into several pages that link to each other",
        _ => "split its list into several files of the same type",
    };
}

using System.Net;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Output;

/// <summary>What other files tell of a page, taken from its HTML when it is rendered: the HTML itself is kept by nobody.</summary>
/// <param name="Lead">The sentence it opens with, as text that is already encoded; empty when it has none.</param>
/// <param name="Rag">The colour of its first status; null without one.</param>
/// <param name="Word">The word of that status.</param>
public sealed partial record PageGist(string Lead, string? Rag, string? Word)
{
    internal static PageGist Of(string main)
    {
        var opening = main.IndexOf("<div class=\"open\">", StringComparison.Ordinal);
        if (opening < 0)
        {
            return new(LeadOf(main), null, null);
        }

        // What stands above the first section.
        var section = main.IndexOf("<section", opening, StringComparison.Ordinal);
        var status = Status().Match(main, opening, (section < 0 ? main.Length : section) - opening);
        return new(LeadOf(main), status.Success ? status.Groups[1].Value : null, status.Success ? WebUtility.HtmlDecode(status.Groups[2].Value).Trim() : null);
    }

    /// <summary>The sentence a page opens with, as text that is already encoded; empty when it has none.</summary>
    internal static string LeadOf(string main)
    {
        const string Start = "<p class=\"lead\"";
        var start = main.IndexOf(Start, StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        var text = main.IndexOf('>', start) + 1;
        var end = text > 0 ? main.IndexOf("</p>", text, StringComparison.Ordinal) : -1;
        return end < 0 ? "" : Tag().Replace(main[text..end], "").Replace("\"", "&quot;", StringComparison.Ordinal).Trim();
    }

    /// <summary>A status as the theme's part of that name writes it.</summary>
    [GeneratedRegex("<span class=\"st s-(red|amber|green|blue|grey)\">(?:<svg.*?</svg>)?([^<]+)</span>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Status();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

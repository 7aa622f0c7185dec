using System.Net;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Output;

/// <summary>What other files tell of a page, taken from its HTML when it is rendered: the HTML itself is kept by nobody.</summary>
/// <param name="Lead">The sentence it opens with, as text that is already encoded; empty when it has none.</param>
/// <param name="Rag">The colour of its first status; null without one.</param>
/// <param name="Word">The word of that status.</param>
public sealed partial record PageGist(string Lead, string? Rag, string? Word)
{
    internal static PageGist Of(ReadOnlySpan<char> main)
    {
        var opening = main.IndexOf("<div class=\"open\">", StringComparison.Ordinal);
        if (opening < 0)
        {
            return new(LeadOf(main), null, null);
        }

        // What stands above the first section.
        var top = main[opening..];
        var section = top.IndexOf("<section", StringComparison.Ordinal);
        var status = Status().Match((section < 0 ? top : top[..section]).ToString());
        return new(LeadOf(main), status.Success ? status.Groups[1].Value : null, status.Success ? WebUtility.HtmlDecode(status.Groups[2].Value).Trim() : null);
    }

    /// <summary>The sentence a page opens with, as text that is already encoded; empty when it has none.</summary>
    internal static string LeadOf(ReadOnlySpan<char> main)
    {
        var start = main.IndexOf("<p class=\"lead\"", StringComparison.Ordinal);
        if (start < 0)
        {
            return "";
        }

        var text = main[start..];
        text = text[(text.IndexOf('>') + 1)..];
        var end = text.IndexOf("</p>", StringComparison.Ordinal);
        return end < 0 ? "" : Tag().Replace(text[..end].ToString(), "").Replace("\"", "&quot;", StringComparison.Ordinal).Trim();
    }

    /// <summary>A status as the theme's part of that name writes it.</summary>
    [GeneratedRegex("<span class=\"st s-(red|amber|green|blue|grey)\">(?:<svg.*?</svg>)?([^<]+)</span>", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Status();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}

using System.Text;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Authoring;

/// <summary>An item in a few lines of Markdown, for whoever meets its id.</summary>
public static class ItemFacts
{
    /// <param name="partId">The part that is meant; null for the whole.</param>
    public static string Of(Item item, string? partId = null)
    {
        var facts = new List<string> { $"{item.Type.Label} {item.Id}" };
        if (item.Status is { Length: > 0 } status)
        {
            facts.Add(Plain(status));
        }

        if (item.OwnerReference is { } owner)
        {
            facts.Add(Plain(owner.Target?.Title ?? owner.Text));
        }

        var paragraphs = new List<string> { $"**{Plain(item.Title)}**  \n{string.Join(" · ", facts)}" };
        if (partId is not null && item.Part(partId) is { } part)
        {
            paragraphs.Add(string.Join("  \n", Dates(part).Prepend($"**{Plain(TitleOf(item, partId))}** ({partId})")));
        }
        else
        {
            paragraphs.Add(Plain(item.Summary ?? ""));
            paragraphs.Add(string.Join("  \n", Dates(item)));
        }

        return string.Join("\n\n", paragraphs.Where(paragraph => paragraph.Length > 0));
    }

    internal static string TitleOf(Item item, string partId) =>
        item.Part(partId)?.Values.FirstOrDefault(bound => bound.Field.Name is "title" or "text").Value as string ?? partId;

    /// <summary>Every date, and every span of dates.</summary>
    private static IEnumerable<string> Dates(Part part) => part.Values.Select(bound => bound.Value switch
    {
        PartialDate date => $"{Casing.Sentence(bound.Field.Name)}: {date.Text}",
        Part { Values: { Count: > 0 } values } when values.All(value => value.Value is PartialDate) =>
            $"{Casing.Sentence(bound.Field.Name)}: {string.Join(" – ", values.Select(value => value.Value.ToString()))}",
        _ => "",
    }).Where(line => line.Length > 0);

    /// <summary>Words as words, whatever they are to Markdown.</summary>
    private static string Plain(string words)
    {
        var text = new StringBuilder(words.Length);
        foreach (var letter in Grammar.Short(words, int.MaxValue))
        {
            _ = letter is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '#' ? text.Append('\\').Append(letter) : text.Append(letter);
        }

        return text.ToString();
    }
}

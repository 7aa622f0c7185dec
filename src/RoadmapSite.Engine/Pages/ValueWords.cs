using System.Collections;
using System.Globalization;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Pages;

/// <summary>Any field's value in plain words: dates and money in the site's language, references by their titles.</summary>
internal sealed class ValueWords(Formats formats)
{
    /// <param name="kind">Of an entry, the kind of its value.</param>
    public string Of(object? value, Kind? kind) => value switch
    {
        string text => kind is IWordKind ? text.Replace('-', ' ') : text,
        double number when ReferenceEquals(kind, Kinds.Money) => formats.Money(number),
        double year when ReferenceEquals(kind, Kinds.Year) => year.ToString("0", CultureInfo.InvariantCulture),
        double number => formats.Number(number),
        bool flag => flag ? "yes" : "no",
        PartialDate date => formats.ShortDay(date),
        Reference reference => TitleOf(reference),
        Enum word => Casing.Kebab(word.ToString()).Replace('-', ' '),
        Part part => string.Join("; ", part.Values.Select(Named)),
        IEntry entry => $"{Of(entry.KeyValue, entry.KeyValue is double ? Kinds.Year : null)} {Of(entry.DataValue, kind)}",
        IEnumerable list => string.Join(", ", list.Cast<object>().Select(element => Of(element, kind?.Elements))),
        _ => "",
    };

    /// <summary>A value behind its name.</summary>
    public string Named(Bound bound) => $"{Casing.Sentence(bound.Field.Name).ToLowerInvariant()} {Of(bound.Value, bound.Field.Kind)}";

    /// <summary>The title of what is named; what was written where that is nothing.</summary>
    public static string TitleOf(Reference reference) => reference.Target is not { } target
        ? reference.Text
        : reference.TargetPart?.Values.FirstOrDefault(bound => bound.Field.Name == Item.TitleField.Name).Value as string ?? target.Title;
}

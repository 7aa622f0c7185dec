using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A value of another form than its field has.</summary>
internal sealed class WrongType() : Rule("RM005", Severity.Error)
{
    public static WrongType Rule { get; } = new();

    public Diagnostic Found(Span at, string field, string expected, YamlNode node) => Report(
        at,
        node switch
        {
            YamlScalar scalar => $"“{field}” cannot be “{Grammar.Short(scalar.Text)}”.",
            YamlList => $"“{field}” cannot be a list.",
            _ => $"“{field}” cannot have keys of its own.",
        },
        $"it should be {expected}");

    /// <summary>A number or a switch in quotes, which makes it text.</summary>
    public Diagnostic Quoted(YamlScalar scalar, string field) => Report(
        scalar.At,
        $"“{field}” cannot be text, and the quotes make it text.",
        $"write {Grammar.Short(scalar.Text)} without quotes") with
    { Fix = new(scalar.At, scalar.Text) };

    /// <summary>A date in a form that is not ours and can mean one day only.</summary>
    public Diagnostic OtherDate(YamlScalar scalar, string field, string form) => Report(
        scalar.At,
        $"“{field}” cannot be “{Grammar.Short(scalar.Text)}”: dates here begin with the year.",
        $"write {form}") with
    { Fix = new(scalar.At, form) };

    /// <summary>A colour that YAML does not see.</summary>
    public Diagnostic Comment(Span at, string field) => Report(
        at,
        $"“{field}” is empty, because YAML takes what follows a # for a comment.",
        $"put the colour in quotes: {field}: \"{Grammar.Short(at.Text)}\"");

    /// <summary>One value where a list of them is meant.</summary>
    public Diagnostic OneOfList(YamlScalar scalar, string field) => Report(
        scalar.At,
        $"“{field}” is a list, and “{Grammar.Short(scalar.Text)}” is one value.",
        $"put it in brackets: {field}: [{Grammar.Short(scalar.Text)}]");

    /// <summary>A YAML file without a map in it.</summary>
    public Diagnostic Empty(Span at) => Report(at, "This YAML file holds no keys.", "write “type: …” and “items:” with the items below it, or the fields of one item; or delete the file");

    /// <summary>A line of a CSV file with more cells than there are columns.</summary>
    public Diagnostic TooManyCells(Span at, int cells, int columns) => Report(
        at,
        $"This line has {Grammar.Count(cells, "cell")}, and the first line names {Grammar.Count(columns, "column")}.",
        "put quotes around a cell with a comma in it, and write numbers without commas");

    /// <summary>A cell of a CSV file that swallows the rest of the file.</summary>
    public Diagnostic OpenCell(Span at) => Report(at, "The quote that this cell begins with is never closed.", "write a quote at the end of the cell; a quote inside it is written twice");
}

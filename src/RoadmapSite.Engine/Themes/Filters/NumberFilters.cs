using Fluid;
using Fluid.Values;

namespace RoadmapSite.Engine.Themes.Filters;

/// <summary>Numbers and money in words and figures.</summary>
internal static class NumberFilters
{
    public static void Register(TemplateOptions options, Formats formats)
    {
        options.Filters.AddFilter("number", (input, arguments, _) => Write(input, value => formats.Number(value, arguments.Count > 0 ? (int)arguments.At(0).ToNumberValue() : null)));
        options.Filters.AddFilter("money", (input, _, _) => Write(input, formats.Money));
        options.Filters.AddFilter("short_money", (input, _, _) => Write(input, formats.ShortMoney));

        // {{ 3 | count: "risk" }} → 3 risks · {{ 1 | count: "capability", "capabilities" }} → 1 capability
        options.Filters.AddFilter("count", (input, arguments, _) => Write(input, value => $"{formats.Number(value)} {Noun(value, arguments)}"));

        // {{ 3 | word_count: "risk" }} → three risks · from thirteen on in figures
        options.Filters.AddFilter("word_count", (input, arguments, _) => Write(input, value => $"{InWords(value, formats)} {Noun(value, arguments)}"));
        options.Filters.AddFilter("in_words", (input, _, _) => Write(input, value => InWords(value, formats)));
        options.Filters.AddFilter("signed", (input, _, _) => Write(input, value => value > 0 ? "+" + formats.Number(value) : formats.Number(value)));
    }

    private static string InWords(double value, Formats formats) => value >= 0 && value <= 12 && value == Math.Floor(value) ? Text.Grammar.InWords((int)value) : formats.Number(value);

    private static string Noun(double value, FilterArguments arguments)
    {
        var singular = arguments.At(0).ToStringValue();
        return value == 1 ? singular : arguments.Count > 1 ? arguments.At(1).ToStringValue() : Text.Grammar.Plural(singular);
    }

    private static StringValue Write(FluidValue input, Func<double, string> write) =>
        input.IsNil() ? new StringValue("n/a") : new StringValue(write((double)input.ToNumberValue()));
}

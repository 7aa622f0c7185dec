using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes.Filters;

/// <summary>Words turned into other words.</summary>
internal static class TextFilters
{
    public static void Register(TemplateOptions options, Strings strings)
    {
        // A phrase of the interface, in English → in the language of the site · {{ "Download {0}" | t: what }} fills it in
        options.Filters.AddFilter("t", (input, arguments, _) => Translate(input, arguments, strings));

        // in-progress → In progress
        Add(options, "sentence", Casing.Sentence);

        // in-progress → in progress
        Add(options, "spaced", text => Casing.Kebab(text).Replace('-', ' '));
        Add(options, "slug", Casing.Slug);
        Add(options, "initial_capital", Casing.InitialCapital);

        // A heading inside a sentence, abbreviations left alone.
        Add(options, "initial_lower", text => text.Length > 1 && char.IsUpper(text[0]) && !char.IsUpper(text[1]) ? char.ToLowerInvariant(text[0]) + text[1..] : text);
        options.Filters.AddFilter("and_list", (input, _, context) =>
            new StringValue(Grammar.And([.. input.Enumerate(context).Select(value => value.ToStringValue())])));
    }

    private static FluidValue Translate(FluidValue input, FilterArguments arguments, Strings strings)
    {
        var phrase = input.ToStringValue();
        var words = strings[phrase];

        // In English most phrases stay what they are, and there are a hundred of them on a page.
        return arguments.Count == 0 && ReferenceEquals(words, phrase) && input is StringValue { Encode: true } ? input : new StringValue(Fill(words, arguments));
    }

    private static string Fill(string phrase, FilterArguments arguments)
    {
        for (var place = 0; place < arguments.Count; place++)
        {
            phrase = phrase.Replace($"{{{place}}}", arguments.At(place).ToStringValue(), StringComparison.Ordinal);
        }

        return phrase;
    }

    private static void Add(TemplateOptions options, string name, Func<string, string> change) =>
        options.Filters.AddFilter(name, (input, _, _) => new StringValue(change(input.ToStringValue())));
}

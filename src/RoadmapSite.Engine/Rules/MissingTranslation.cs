using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Rules;

/// <summary>The site is in a language that its theme speaks only in part, or not at all.</summary>
internal sealed class MissingTranslation() : Rule("RM607", Severity.Warning)
{
    public static MissingTranslation Rule { get; } = new();

    public IEnumerable<Diagnostic> Found(Configuration configuration, Strings strings)
    {
        var file = $"strings/{configuration.Language.Split('-')[0]}.yml";
        if (strings.Missing is [var first, ..])
        {
            yield return strings.Missing.Count == strings.Count
                ? Report(configuration.At(Configuration.LanguageField), $"The theme has no words in “{configuration.Language}”, so the interface stays English.", $"translate the theme’s strings/en.yml as {file} in the content’s _theme folder, or in a theme of your own")
                : Report(configuration.At(Configuration.LanguageField), $"The theme lacks {Grammar.Count(strings.Missing.Count, "phrase")} of {strings.Count} in “{configuration.Language}”, which stay English; the first is “{Grammar.Short(first)}”.", $"add {(strings.Missing.Count == 1 ? "it" : "them")} to {file}; strings/en.yml of the theme lists all");
        }
    }
}

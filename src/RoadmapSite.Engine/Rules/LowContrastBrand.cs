using System.Globalization;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Engine.Rules;

/// <summary>A colour of the brand that words cannot be read in, or on.</summary>
internal sealed class LowContrastBrand() : Rule("RM611", Severity.Warning)
{
    /// <summary>Text of ordinary size (WCAG 2, 1.4.3).</summary>
    private const double Readable = 4.5;

    public static LowContrastBrand Rule { get; } = new();

    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) => knowledge.Configuration.Brand is { } brand
        ? Check(brand, Brand.AccentField, brand.Accent, Brand.PaperField, brand.Paper, BuiltInColours.Paper, BuiltInColours.FaintText)
            .Concat(Check(brand, Brand.AccentDarkField, brand.AccentDark, Brand.PaperDarkField, brand.PaperDark, BuiltInColours.PaperDark, BuiltInColours.FaintTextDark))
        : [];

    private IEnumerable<Diagnostic> Check(Brand brand, Field<Colour> accentField, Colour? accent, Field<Colour> paperField, Colour? paper, Colour usualPaper, Colour text)
    {
        if (paper is { } ground && ground.ContrastWith(text) < Readable)
        {
            yield return Report(
                brand.At(paperField),
                $"The text on this paper has a contrast of {Ratio(ground.ContrastWith(text))}, and reading needs 4.5:1.",
                $"a {(paperField == Brand.PaperField ? "lighter" : "darker")} paper can be read on, such as {ground.Against(text, Readable)}");
        }
        else if (accent is { } colour && colour.ContrastWith(paper ?? usualPaper) is var contrast && contrast < Readable)
        {
            yield return Report(
                brand.At(accentField),
                $"Words in this colour have a contrast of {Ratio(contrast)} with the paper, and reading needs 4.5:1.",
                $"a {(accentField == Brand.AccentField ? "darker" : "lighter")} one can be read, such as {colour.Against(paper ?? usualPaper, Readable)}");
        }
    }

    /// <summary>Rounded down: 4.49 is not 4.5.</summary>
    private static string Ratio(double contrast) => (Math.Floor(contrast * 10) / 10).ToString("0.0", CultureInfo.InvariantCulture) + ":1";
}

using System.Text;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>A brand as custom properties, which follow the theme's own and win.</summary>
internal static class BrandStyle
{
    /// <summary>What a shade that was not chosen by hand keeps from its ground.</summary>
    private const double Comfortable = 7;

    /// <summary>Nothing without a colour or a typeface.</summary>
    public static string Of(Brand? brand)
    {
        var everywhere = new StringBuilder();
        var (paper, paperDark) = (brand?.Paper ?? BuiltInColours.Paper, brand?.PaperDark ?? BuiltInColours.PaperDark);
        if ((brand?.Accent ?? brand?.AccentDark) is { } any)
        {
            everywhere.Append(Property("accent", Both(brand!.Accent ?? any.Against(paper, Comfortable), brand.AccentDark ?? any.Against(paperDark, Comfortable))));
            everywhere.Append(Property("mark", "var(--accent)"));
            everywhere.Append(Property("accent-tint", "color-mix(in srgb, var(--accent) 30%, var(--paper))"));
            everywhere.Append(Property("accent-wash", "color-mix(in srgb, var(--accent) 10%, var(--paper))"));
        }

        everywhere.Append(brand?.Serif is { } serif ? Property("serif", serif) : "");
        everywhere.Append(brand?.Sans is { } sans ? Property("sans", sans) : "");

        // Paper is white in print, whatever it is on screens.
        var onScreens = brand?.Paper is null && brand?.PaperDark is null
            ? ""
            : Property("paper", Both(paper, paperDark)) + Property("paper-2", "color-mix(in srgb, var(--paper) 95%, var(--ink))");
        var css = Rule("", everywhere.ToString()) + Rule("@media screen ", onScreens);
        return css.Length == 0 ? "" : $"/* The brand of {Configuration.FileName}. */\n{css}";
    }

    private static string Both(Colour light, Colour dark) => $"light-dark({light}, {dark})";

    private static string Property(string name, string value) => $"  --{name}: {value};\n";

    private static string Rule(string media, string properties) =>
        properties.Length == 0 ? "" : media.Length == 0 ? $":root {{\n{properties}}}\n" : $"{media}{{\n:root {{\n{properties}}}\n}}\n";
}

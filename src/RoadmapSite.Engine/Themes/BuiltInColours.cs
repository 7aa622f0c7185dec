using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>What a brand's colours meet where it names no other: the ground and the fainter text of the built-in theme.</summary>
/// <remarks>Content is checked without a theme. A test holds these against <c>themes/default/css/10-tokens.css</c>.</remarks>
internal static class BuiltInColours
{
    public static Colour Paper { get; } = new(0xfb, 0xfa, 0xf6);

    public static Colour PaperDark { get; } = new(0x13, 0x19, 0x1b);

    public static Colour FaintText { get; } = new(0x51, 0x5b, 0x60);

    public static Colour FaintTextDark { get; } = new(0xab, 0xb2, 0xb0);
}

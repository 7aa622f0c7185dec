using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>How the site looks like its organisation's: a sign, two colours, two typefaces, a line at the foot.</summary>
/// <remarks>Whoever wants more lays a theme folder over the built-in one.</remarks>
public sealed class Brand(PartSource source) : Part(source)
{
    public static readonly Field<string> LogoField = new("logo", Kinds.Id, "An image of the content folder, shown at the head of every page: svg, png, jpg, webp or gif.");
    public static readonly Field<Colour> AccentField = new("accent", Kinds.Colour, "The colour of links, marks and the open page on light pages.");
    public static readonly Field<Colour> AccentDarkField = new("accentDark", Kinds.Colour, "The same on dark pages; a lighter shade of accent when not written.");
    public static readonly Field<Colour> PaperField = new("paper", Kinds.Colour, "The ground of light pages.");
    public static readonly Field<Colour> PaperDarkField = new("paperDark", Kinds.Colour, "The ground of dark pages.");
    public static readonly Field<string> SerifField = new("serif", Kinds.Fonts, "The typefaces of headings and large figures.");
    public static readonly Field<string> SansField = new("sans", Kinds.Fonts, "The typefaces of everything else.");
    public static readonly Field<string> FooterField = new("footer", Kinds.Text, "A line of text at the foot of every page.");

    public static Fields Fields { get; } = new(LogoField, AccentField, AccentDarkField, PaperField, PaperDarkField, SerifField, SansField, FooterField);

    public static Kind<Brand> PartKind { get; } = Kinds.Part("brand", () => Fields, source => new Brand(source));

    public string? Logo => Get(LogoField);

    public Colour? Accent => Value(AccentField);

    public Colour? AccentDark => Value(AccentDarkField);

    public Colour? Paper => Value(PaperField);

    public Colour? PaperDark => Value(PaperDarkField);

    /// <summary>As CSS takes it.</summary>
    public string? Serif => Get(SerifField);

    /// <summary>As CSS takes it.</summary>
    public string? Sans => Get(SansField);

    public string? Footer => Get(FooterField);
}

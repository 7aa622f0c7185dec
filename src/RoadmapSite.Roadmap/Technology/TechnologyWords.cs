namespace RoadmapSite.Roadmap.Technology;

/// <summary>The words for what a technology's figures come to.</summary>
public static class TechnologyWords
{
    public static string Word(this TimeQuadrant quadrant) => quadrant switch
    {
        TimeQuadrant.Tolerate => "tolerate",
        TimeQuadrant.Invest => "invest",
        TimeQuadrant.Migrate => "migrate",
        _ => "eliminate",
    };

    public static string Word(this SupportBand band) => band switch
    {
        SupportBand.Green => "green",
        SupportBand.Amber => "amber",
        SupportBand.Red => "red",
        _ => "none",
    };
}

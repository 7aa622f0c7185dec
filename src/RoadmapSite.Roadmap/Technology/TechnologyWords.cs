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

    /// <summary>What a technology is for, as a sentence writes it: <c>telehealth</c>, <c>EHR</c>.</summary>
    public static string CategoryWord(string category) => category switch
    {
        "ehr" or "hie" or "ai" or "erp" => category.ToUpperInvariant(),
        _ => category.Replace('-', ' '),
    };

    public static string Word(this SupportBand band) => band switch
    {
        SupportBand.Green => "green",
        SupportBand.Amber => "amber",
        SupportBand.Red => "red",
        _ => "none",
    };
}

namespace RoadmapSite.Roadmap.Plan;

/// <summary>The words for how something stands, as data and authors write them.</summary>
public static class RagWords
{
    public static string Word(this Rag rag) => rag switch
    {
        Rag.Blue => "blue",
        Rag.Green => "green",
        Rag.Amber => "amber",
        Rag.Red => "red",
        _ => "grey",
    };

    /// <summary>Grey for a word that is none of them.</summary>
    public static Rag Read(string word) => word switch
    {
        "blue" => Rag.Blue,
        "green" => Rag.Green,
        "amber" => Rag.Amber,
        "red" => Rag.Red,
        _ => Rag.Grey,
    };
}

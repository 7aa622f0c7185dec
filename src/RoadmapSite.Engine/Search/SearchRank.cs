namespace RoadmapSite.Engine.Search;

/// <summary>What a word on a page is worth by where it stands: the figure that stands in the index, and that the script adds up.</summary>
internal static class SearchRank
{
    /// <summary>The whole id.</summary>
    public const int Id = 90;

    public const int Highest = Id;

    /// <summary>Another id that leads to the page.</summary>
    public const int OtherId = 80;

    /// <summary>A word of the title; the number of the title's words is added, so that the script knows when a reader has typed all of it.</summary>
    public const int Title = 50;

    public const int LongestTitle = 20;

    /// <summary>A word of the id: all ids that begin with it are of one kind.</summary>
    public const int PartOfId = 45;
    public const int Tag = 40;
    public const int Summary = 35;
    public const int Heading = 25;

    /// <summary>Type, status and owner.</summary>
    public const int Fact = 5;

    public static bool IsTitle(int rank) => rank is > Title and <= Title + LongestTitle;

    /// <summary>A word of the text, which counts more when it comes again.</summary>
    public static int Text(int times, bool isOverview) => times switch
    {
        >= 4 => 14,
        >= 2 => 12,
        _ => 10,
    } - (isOverview ? 6 : 0);
}

namespace RoadmapSite.Engine.Items;

/// <summary>Who a site is for, by the most that they may read: public is for everyone, internal for the organisation, restricted for those who may read all of it.</summary>
public readonly record struct Audience(string Word)
{
    public const string Public = "public";
    public const string Internal = "internal";
    public const string Restricted = "restricted";

    /// <summary>From what everyone may read to what few may.</summary>
    public static IReadOnlyList<string> Words { get; } = [Public, Internal, Restricted];

    public bool ReadsEverything => Rank(Word) == Rank(Restricted);

    /// <summary>Whether these readers may read something. A word of an organisation's own is as close as restricted.</summary>
    public bool MayRead(string visibility) => Rank(visibility) <= Rank(Word);

    private static int Rank(string word) => word switch { Public => 0, Internal => 1, _ => 2 };
}

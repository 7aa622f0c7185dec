namespace RoadmapSite.Engine.Items;

public static class ReferenceExtensions
{
    /// <summary>The items that references name, without those that name nothing; each once.</summary>
    public static IEnumerable<TItem> Targets<TItem>(this IEnumerable<Reference> references)
        where TItem : Item => references.Select(reference => reference.Target).OfType<TItem>().Distinct();
}

using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Pages;

/// <summary>What a subject shows on the pages of one item type, beside the facts every item page has.</summary>
/// <remarks>Its template is <c>items/TYPE.liquid</c>, which is included below the opening; the model's names are at hand there.</remarks>
public abstract class ItemView
{
    public abstract bool IsFor(Item item);

    public abstract Model Build(Item item, KnowledgeBase knowledge);

    /// <summary>How the item stands, where lists of its kind say so.</summary>
    public virtual Standing? Standing(Item item, KnowledgeBase knowledge) => null;

    /// <summary>Routes of pages whose gist stands on the item's page.</summary>
    public virtual IReadOnlyList<string> Digests(Item item) => [];
}

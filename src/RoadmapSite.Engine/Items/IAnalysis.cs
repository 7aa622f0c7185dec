namespace RoadmapSite.Engine.Items;

/// <summary>Something computed from a whole knowledge base, once, when somebody first asks for it.</summary>
public interface IAnalysis<TSelf>
    where TSelf : class, IAnalysis<TSelf>
{
    static abstract TSelf Of(KnowledgeBase knowledge);

    /// <summary>Whether words of prose, or links in it, change what it finds. One that says no is kept while somebody edits prose.</summary>
    static virtual bool ReadsProse => false;
}

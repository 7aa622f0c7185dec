namespace RoadmapSite.Engine.Items;

/// <summary>Something computed from a whole knowledge base, once, when somebody first asks for it.</summary>
public interface IAnalysis<TSelf>
    where TSelf : class, IAnalysis<TSelf>
{
    static abstract TSelf Of(KnowledgeBase knowledge);
}

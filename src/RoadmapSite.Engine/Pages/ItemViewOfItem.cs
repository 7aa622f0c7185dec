using RoadmapSite.Engine.Items;

namespace RoadmapSite.Engine.Pages;

public abstract class ItemView<TItem> : ItemView
    where TItem : Item
{
    public sealed override bool IsFor(Item item) => item is TItem;

    public sealed override Model Build(Item item, KnowledgeBase knowledge) => Build((TItem)item, knowledge);

    public sealed override Standing? Standing(Item item, KnowledgeBase knowledge) => StandingOf((TItem)item, knowledge);

    protected virtual Standing? StandingOf(TItem item, KnowledgeBase knowledge) => null;

    protected abstract Model Build(TItem item, KnowledgeBase knowledge);
}

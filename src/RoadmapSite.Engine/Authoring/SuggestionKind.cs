namespace RoadmapSite.Engine.Authoring;

public enum SuggestionKind
{
    Key,
    Word,
    Item,
    Part,
    Date,
}

namespace RoadmapSite.Engine.Items;

/// <summary>A kind whose values are words of a vocabulary, which are shown with spaces.</summary>
internal interface IWordKind;

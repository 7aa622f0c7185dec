namespace RoadmapSite;

/// <summary>Something that the person at the keyboard can put right: a word that names nothing, a file in the way. Its message is the whole answer.</summary>
internal sealed class UsageException(string message) : Exception(message);

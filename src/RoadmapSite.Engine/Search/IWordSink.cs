namespace RoadmapSite.Engine.Search;

/// <summary>Takes the words of a text.</summary>
internal interface IWordSink
{
    /// <param name="term">Its characters, which are others after this.</param>
    /// <param name="isJoined">As in <see cref="Search.Word"/>.</param>
    void Word(ReadOnlySpan<char> term, bool isJoined);
}

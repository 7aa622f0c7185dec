namespace RoadmapSite.Engine.Output.Checks;

/// <summary>Takes what <see cref="PageScanner"/> comes upon. Values are as they stand in the page: with character references.</summary>
internal interface IPageSink
{
    void Id(ReadOnlySpan<byte> value);

    /// <summary>An address that has to lead somewhere.</summary>
    void Address(ReadOnlySpan<byte> value);

    /// <summary>Several of them, with sizes.</summary>
    void Addresses(ReadOnlySpan<byte> srcset);

    void OwnStyleOrScript(in ScannedTag tag);

    void OwnHandler(in ScannedTag tag);

    /// <summary>What the browser fetches without being asked.</summary>
    void Request(in ScannedTag tag, ReadOnlySpan<byte> address);

    void Requests(in ScannedTag tag, ReadOnlySpan<byte> srcset);
}

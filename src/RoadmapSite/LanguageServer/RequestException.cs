namespace RoadmapSite.LanguageServer;

/// <summary>A request that is answered with an error, whose message people read.</summary>
internal sealed class RequestException(int code, string message) : Exception(message)
{
    public const int UnreadableMessage = -32700;
    public const int InvalidRequest = -32600;
    public const int MethodNotFound = -32601;
    public const int InvalidParameters = -32602;
    public const int Internal = -32603;
    public const int NotInitialized = -32002;
    public const int Cancelled = -32800;
    public const int Failed = -32803;

    public int Code { get; } = code;
}

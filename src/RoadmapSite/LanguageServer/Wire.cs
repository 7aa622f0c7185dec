using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoadmapSite.LanguageServer;

/// <summary>JSON-RPC messages over two streams, each behind a header that tells its length (the base protocol of the Language Server Protocol).</summary>
/// <remarks>
/// Written here because StreamJsonRpc closes the connection at the first message it cannot read, declares its JSON formatter unfit for trimming, and would
/// bring MessagePack and Newtonsoft.Json into a binary that uses neither. The tests talk to this with StreamJsonRpc as the other end.
/// </remarks>
internal sealed class Wire(Stream input, Stream output) : IDisposable
{
    private const string LengthHeader = "Content-Length:";

    private const int LongestLine = 4096;

    private const int LongestMessage = 64 * 1024 * 1024;

    private readonly BufferedStream input = new(input);
    private readonly Lock writing = new();

    /// <summary>The next message; null at the end of the stream.</summary>
    /// <exception cref="JsonException">What came is no JSON object. The message after it can be read.</exception>
    public JsonObject? Read()
    {
        if (ReadLength() is not { } length)
        {
            return null;
        }

        var body = new byte[length];
        for (var at = 0; at < length;)
        {
            var count = input.Read(body, at, length - at);
            if (count == 0)
            {
                return null;
            }

            at += count;
        }

        return JsonNode.Parse(body) as JsonObject ?? throw new JsonException("A message is one JSON object.");
    }

    public void Send(JsonObject message)
    {
        var body = Encoding.UTF8.GetBytes(message.ToJsonString());
        lock (writing)
        {
            output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{LengthHeader} {body.Length}\r\n\r\n")));
            output.Write(body);
            output.Flush();
        }
    }

    public void Dispose() => input.Dispose();

    /// <summary>Whatever stands before a header that can be read is passed over.</summary>
    private int? ReadLength()
    {
        int? length = null;
        while (ReadLine() is { } line)
        {
            if (line.Length == 0 && length is not null)
            {
                return length;
            }

            if (line.LastIndexOf(LengthHeader, StringComparison.OrdinalIgnoreCase) is var start and >= 0)
            {
                length = int.TryParse(line.AsSpan(start + LengthHeader.Length), NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var number) && number <= LongestMessage ? number : null;
            }
        }

        return null;
    }

    private string? ReadLine()
    {
        var line = new StringBuilder();
        for (var next = input.ReadByte(); next >= 0; next = input.ReadByte())
        {
            if (next == '\n')
            {
                return line.ToString().TrimEnd('\r');
            }

            if (line.Length == LongestLine)
            {
                line.Remove(0, LongestLine / 2);
            }

            line.Append((char)next);
        }

        return null;
    }
}

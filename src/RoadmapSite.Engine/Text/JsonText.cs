using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace RoadmapSite.Engine.Text;

/// <summary>JSON in UTF-8 with its letters as they are, the same bytes on every machine.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Line = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Lines = Line with { Indented = true, NewLine = "\n" };

    /// <summary>A name that is written often.</summary>
    public static JsonEncodedText Encoded(string name) => JsonEncodedText.Encode(name, Line.Encoder);

    /// <summary>For tools, and for people who look at it.</summary>
    public static byte[] Indented(Action<Utf8JsonWriter> write) => Write(Lines, write);

    /// <summary>For programs.</summary>
    public static byte[] OnOneLine(Action<Utf8JsonWriter> write) => Write(Line, write);

    /// <inheritdoc cref="Indented(Action{Utf8JsonWriter})"/>
    public static void Indented(IBufferWriter<byte> into, Action<Utf8JsonWriter> write) => Write(Lines, into, write);

    /// <inheritdoc cref="OnOneLine(Action{Utf8JsonWriter})"/>
    public static void OnOneLine(IBufferWriter<byte> into, Action<Utf8JsonWriter> write) => Write(Line, into, write);

    private static void Write(JsonWriterOptions options, IBufferWriter<byte> into, Action<Utf8JsonWriter> write)
    {
        using var json = new Utf8JsonWriter(into, options);
        write(json);
    }

    /// <summary>Writes what is for programs into a place that is used again.</summary>
    public static Utf8JsonWriter Writer(IBufferWriter<byte> place) => new(place, Line);

    private static byte[] Write(JsonWriterOptions options, Action<Utf8JsonWriter> write)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, options))
        {
            write(json);
        }

        return buffer.ToArray();
    }
}

using System.Text;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>Turns a file's bytes into text. A byte order mark is left out; bytes that are not UTF-8 are a finding, and the rest is read. A file that cannot be read is a finding too, and has no text.</summary>
internal static class FileDecoder
{
    private const char Unreadable = '\uFFFD';

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="largest">The size in bytes past which it is reported.</param>
    public static SourceFile Decode(ContentFile file, double largest, List<Diagnostic> findings)
    {
        byte[] bytes;
        try
        {
            bytes = file.Read();
        }
        catch (UnreadableFileException failure)
        {
            var nothing = new SourceFile(file.Path, "") { IsUnreadable = true };
            findings.Add(NotUtf8.Rule.IsUnreadable(nothing.Whole, failure.Reason, failure.WayOut));
            return nothing;
        }

        var source = Decode(file.Path, bytes, findings);
        if (bytes.Length > largest)
        {
            findings.Add(FileTooLarge.Rule.Found(source, bytes.Length, largest));
        }

        findings.AddRange(MixedLineEndings.Rule.Check(source));
        return source;
    }

    private static SourceFile Decode(string path, byte[] bytes, List<Diagnostic> findings)
    {
        if (Utf16(bytes) is { } utf16)
        {
            var whole = new SourceFile(path, utf16.GetString(bytes.AsSpan(2)).Replace('\0', Unreadable));
            findings.Add(NotUtf8.Rule.IsUtf16(whole.At(0, 1)));
            return whole;
        }

        var data = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes.AsSpan();
        try
        {
            var text = Strict.GetString(data);
            var zero = text.IndexOf('\0', StringComparison.Ordinal);
            if (zero < 0)
            {
                return new(path, text);
            }

            // YAML would end here without a word, and Markdown would not show it.
            var clean = new SourceFile(path, text.Replace('\0', Unreadable));
            findings.Add(NotUtf8.Rule.HasZero(clean.At(zero, 1)));
            return clean;
        }
        catch (DecoderFallbackException)
        {
            var source = new SourceFile(path, Encoding.UTF8.GetString(data).Replace('\0', Unreadable));
            findings.Add(NotUtf8.Rule.Found(source.At(Math.Max(0, source.Text.IndexOf(Unreadable, StringComparison.Ordinal)), 1)));
            return source;
        }
    }

    /// <summary>What some editors call Unicode, told by its byte order mark.</summary>
    private static UnicodeEncoding? Utf16(byte[] bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
        [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
        _ => null,
    };
}

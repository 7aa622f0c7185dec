using System.Text;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>Turns a file's bytes into text. A byte order mark is left out; bytes that are not UTF-8 are a finding, and the rest is read.</summary>
internal static class FileDecoder
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static SourceFile Decode(ContentFile file, List<Diagnostic> findings)
    {
        var bytes = file.Read();
        var data = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? bytes.AsSpan(3) : bytes.AsSpan();
        try
        {
            return new(file.Path, Strict.GetString(data));
        }
        catch (DecoderFallbackException)
        {
            var source = new SourceFile(file.Path, Encoding.UTF8.GetString(data));
            findings.Add(NotUtf8.Rule.Found(source.At(Math.Max(0, source.Text.IndexOf('\uFFFD', StringComparison.Ordinal)), 1)));
            return source;
        }
    }
}

using System.Text;

namespace RoadmapSite.Engine.Text;

/// <summary>Puts edits into a file and leaves every other byte as it is: line ends, comments, quotes, a byte order mark.</summary>
public static class TextEdits
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <param name="edits">Of one file. Of two that overlap, the first in the file wins.</param>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var result = new StringBuilder(text.Length);
        var at = 0;
        foreach (var edit in edits.OrderBy(edit => edit.At.Start).ThenBy(edit => edit.At.Length))
        {
            if (edit.At.Start < at)
            {
                continue;
            }

            result.Append(text, at, edit.At.Start - at).Append(edit.NewText);
            at = edit.At.Start + edit.At.Length;
        }

        return result.Append(text, at, text.Length - at).ToString();
    }

    /// <param name="bytes">The file as it is on disk.</param>
    /// <param name="source">The same file as it was read, which the edits have their places in.</param>
    /// <returns>The file as it is to be; null where it is no UTF-8, and so cannot be written back as it was.</returns>
    public static byte[]? Apply(byte[] bytes, SourceFile source, IEnumerable<TextEdit> edits)
    {
        var mark = bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            if (Strict.GetString(bytes.AsSpan(mark)) != source.Text)
            {
                return null;
            }
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        return [.. bytes.AsSpan(0, mark), .. Strict.GetBytes(Apply(source.Text, edits))];
    }
}

using System.Text;
using System.Xml;

namespace RoadmapSite.Engine.Output;

/// <summary>Content as XML can hold it.</summary>
internal static class XmlText
{
    public static XmlWriterSettings Settings { get; } = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Without the characters that XML has no way to say.</summary>
    public static string Clean(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (!IsAllowed(rune) || rune == Rune.ReplacementChar)
            {
                return string.Concat(text.EnumerateRunes().Select(one => IsAllowed(one) ? one : Rune.ReplacementChar));
            }
        }

        return text;
    }

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}

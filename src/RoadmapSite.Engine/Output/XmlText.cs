using System.Text;
using System.Xml;

namespace RoadmapSite.Engine.Output;

/// <summary>Content as XML can hold it.</summary>
internal static class XmlText
{
    public static XmlWriterSettings Settings { get; } = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), NewLineHandling = NewLineHandling.Entitize };

    /// <summary>Without the characters that XML has no way to say.</summary>
    public static string Clean(string text) => text.EnumerateRunes().All(IsAllowed)
        ? string.Concat(text.EnumerateRunes())
        : string.Concat(text.EnumerateRunes().Select(rune => IsAllowed(rune) ? rune : Rune.ReplacementChar));

    private static bool IsAllowed(Rune rune) => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value);
}

using System.Buffers;
using System.Globalization;
using System.Text;
using AngleSharp.Html;

namespace RoadmapSite.Engine.Output.Checks;

/// <summary>The value of an attribute as a browser has it.</summary>
internal static class AttributeText
{
    /// <summary>Bytes of values that are not what they stand for.</summary>
    private static readonly SearchValues<byte> Odd = SearchValues.Create([(byte)'&', (byte)'\r', 0, .. Enumerable.Range(0x80, 0x80).Select(value => (byte)value)]);

    private static readonly Encoding Windows1252 = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    public static bool IsPlain(ReadOnlySpan<byte> value) => !value.ContainsAny(Odd);

    public static string Of(ReadOnlySpan<byte> value)
    {
        var text = Encoding.UTF8.GetString(value);
        if (IsPlain(value))
        {
            return text;
        }

        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', '\uFFFD');
        return text.Contains('&', StringComparison.Ordinal) ? WithoutReferences(text) : text;
    }

    private static string WithoutReferences(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            if (text[at] != '&')
            {
                result.Append(text[at++]);
                continue;
            }

            var (meant, length) = at + 1 < text.Length && text[at + 1] == '#' ? Number(text, at) : Name(text, at);
            result.Append(meant ?? text.Substring(at, length));
            at += length;
        }

        return result.ToString();
    }

    private static (string? Meant, int Length) Number(string text, int start)
    {
        var isHex = start + 2 < text.Length && (text[start + 2] | 0x20) == 'x';
        var first = start + (isHex ? 3 : 2);
        var at = first;
        var number = 0;
        while (at < text.Length && (isHex ? char.IsAsciiHexDigit(text[at]) : char.IsAsciiDigit(text[at])))
        {
            number = Math.Min(number * (isHex ? 16 : 10) + int.Parse(text.AsSpan(at, 1), NumberStyles.HexNumber, CultureInfo.InvariantCulture), 0x110000);
            at++;
        }

        if (at == first)
        {
            return (null, first - start);
        }

        at += at < text.Length && text[at] == ';' ? 1 : 0;
        var rune = number is >= 0x80 and <= 0x9F ? new Rune(Windows1252.GetString([(byte)number])[0]) : number != 0 && Rune.IsValid(number) ? new Rune(number) : Rune.ReplacementChar;
        return (rune.ToString(), at - start);
    }

    /// <summary>The longest name that is one; without a semicolon only where nothing follows that reads like more of it.</summary>
    private static (string? Meant, int Length) Name(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && end - start <= 32 && char.IsAsciiLetterOrDigit(text[end]))
        {
            end++;
        }

        if (end < text.Length && text[end] == ';' && HtmlEntityProvider.Resolver.GetSymbol(text[(start + 1)..(end + 1)]) is { } whole)
        {
            return (whole, end + 1 - start);
        }

        for (var at = end; at > start + 1; at--)
        {
            if (HtmlEntityProvider.Resolver.GetSymbol(text[(start + 1)..at]) is { } part)
            {
                var isMore = at < text.Length && (text[at] == '=' || char.IsAsciiLetterOrDigit(text[at]));
                return isMore ? (null, at - start) : (part, at - start);
            }
        }

        return (null, 1);
    }
}

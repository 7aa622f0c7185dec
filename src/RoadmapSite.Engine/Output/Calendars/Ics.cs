using System.Globalization;
using System.Text;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>Lines of an iCalendar file (RFC 5545): folded at 75 octets, ended by CR and LF.</summary>
/// <param name="bytes">Where they are written.</param>
internal sealed class Ics(PooledBytes bytes)
{
    private const int LineOctets = 75;

    /// <summary>How long the line is so far.</summary>
    private int octets;

    /// <summary>A line whose value is no text: a date, an address, a word of the standard.</summary>
    public Ics Line(string name, ReadOnlySpan<char> value)
    {
        Begin(name);
        Append(":");
        Append(value);
        return End();
    }

    /// <summary>A line of words, with what the standard gives a meaning escaped.</summary>
    /// <param name="lines">Lines of their own for whoever reads them; one without words is left out.</param>
    public Ics Text(string name, params ReadOnlySpan<string?> lines)
    {
        Begin(name);
        Append(":");
        var isFirst = true;
        foreach (var line in lines)
        {
            if (line is not null)
            {
                if (!isFirst)
                {
                    Append("\\n");
                }

                isFirst = false;
                AppendEscaped(line);
            }
        }

        return End();
    }

    public Ics Day(string name, DateOnly day)
    {
        Span<char> digits = stackalloc char[8];
        day.TryFormat(digits, out var length, "yyyyMMdd", CultureInfo.InvariantCulture);
        Begin(name);
        Append(";VALUE=DATE:");
        Append(digits[..length]);
        return End();
    }

    private void Begin(string name)
    {
        octets = 0;
        Append(name);
    }

    private Ics End()
    {
        bytes.Write("\r\n"u8);
        return this;
    }

    private void AppendEscaped(string words)
    {
        // The library knows every way to end a line.
        var left = words.ReplaceLineEndings("\n").AsSpan();
        while (left.IndexOfAny("\\;,\t\n") is >= 0 and var at)
        {
            Append(left[..at]);
            Append(left[at] switch
            {
                '\\' => "\\\\",
                ';' => "\\;",
                ',' => "\\,",
                '\t' => " ",
                _ => "\\n",
            });
            left = left[(at + 1)..];
        }

        Append(left);
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExceptInRange(' ', '~'))
        {
            AppendPlain(text);
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune))
            {
                continue;
            }

            // A fold never falls into a letter.
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                Fold();
            }

            octets += rune.Utf8SequenceLength;
            bytes.Advance(rune.EncodeToUtf8(bytes.GetSpan(4)));
        }
    }

    /// <summary>Nearly all there is: letters of one octet.</summary>
    private void AppendPlain(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (octets == LineOctets)
            {
                Fold();
            }

            var fits = Math.Min(text.Length, LineOctets - octets);
            bytes.Write(text[..fits]);
            octets += fits;
            text = text[fits..];
        }
    }

    /// <summary>The space that begins the next line counts.</summary>
    private void Fold()
    {
        bytes.Write("\r\n "u8);
        octets = 1;
    }
}

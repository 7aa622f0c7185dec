using System.Globalization;
using System.Text;

namespace RoadmapSite.Engine.Output.Calendars;

/// <summary>Lines of an iCalendar file (RFC 5545): folded at 75 octets, ended by CR and LF.</summary>
internal sealed class Ics
{
    private const int LineOctets = 75;

    private readonly StringBuilder text = new();

    /// <summary>A line whose value is no text: a date, an address, a word of the standard.</summary>
    public Ics Line(string name, string value)
    {
        var octets = 0;
        foreach (var rune in $"{name}:{value}".EnumerateRunes().Where(rune => !Rune.IsControl(rune)))
        {
            // A fold never falls into a letter, and the space that begins the next line counts.
            if (octets + rune.Utf8SequenceLength > LineOctets)
            {
                text.Append("\r\n ");
                octets = 1;
            }

            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        text.Append("\r\n");
        return this;
    }

    /// <summary>A line of words, with what the standard gives a meaning escaped.</summary>
    public Ics Text(string name, string words) => Line(name, words
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace('\t', ' ')
        .ReplaceLineEndings("\\n"));

    public Ics Day(string name, DateOnly day) => Line($"{name};VALUE=DATE", day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));

    public byte[] ToBytes() => Encoding.UTF8.GetBytes(text.ToString());
}

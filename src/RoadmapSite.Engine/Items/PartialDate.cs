using System.Globalization;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Items;

/// <summary>A date as precise as somebody wrote it: a half-open interval of days, [<paramref name="Lo"/>, <paramref name="Hi"/>), and the words.</summary>
/// <remarks>Where one day is needed, a start is <see cref="Start"/> and an end is <see cref="End"/>; never the middle.</remarks>
public readonly record struct PartialDate(DateOnly Lo, DateOnly Hi, string Text) : IComparable<PartialDate>
{
    /// <summary>The first day it can be.</summary>
    public DateOnly Start => Lo;

    /// <summary>The last day it can be.</summary>
    public DateOnly End => Hi.AddDays(-1);

    public bool IsDay => Days == 1;

    public int Days => Hi.DayNumber - Lo.DayNumber;

    /// <summary>Whether all of it lies before all of the other.</summary>
    public bool IsCertainlyBefore(PartialDate other) => Hi <= other.Lo;

    /// <summary>Whether both can be the same day.</summary>
    public bool Overlaps(PartialDate other) => Lo < other.Hi && other.Lo < Hi;

    /// <summary>Whether the other says the same as precisely or more: all of it lies within this one.</summary>
    public bool Includes(PartialDate other) => Lo <= other.Lo && other.Hi <= Hi;

    /// <summary>The days by which the last day moves when a later statement takes this one's place; negative when it moves forward.</summary>
    /// <remarks>A later statement that lies within this one only refines it: 2027-05 after 2027-Q2 is no movement.</remarks>
    public int SlipTo(PartialDate later) => Includes(later) ? 0 : later.Hi.DayNumber - Hi.DayNumber;

    public static PartialDate Of(DateOnly day) => new(day, day.AddDays(1), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Reads 2027 · 2027-H1 · 2027-Q2 · 2027-05 · 2027-W14 · 2027-05-14 · FY2027-Q1 · a word of the calendar.</summary>
    public static DateReading TryParse(string text, PlanningCalendar calendar, out PartialDate date)
    {
        date = default;
        if (calendar.Words.TryGetValue(text, out var meaning) && meaning != text)
        {
            var reading = TryParse(meaning, calendar with { Words = PlanningCalendar.Default.Words }, out date);
            date = date with { Text = text };
            return reading;
        }

        var rest = text.AsSpan();
        var isFiscal = rest.StartsWith("FY", StringComparison.Ordinal);
        rest = isFiscal ? rest[2..] : rest;
        if (rest.Length < 4 || rest[..4].ContainsAnyExceptInRange('0', '9'))
        {
            return DateReading.NotADate;
        }

        var year = Number(rest[..4]);

        // What follows the year, with a 0 for each digit.
        var part = rest[4..];
        Span<char> shape = stackalloc char[Math.Min(part.Length, 7)];
        for (var i = 0; i < shape.Length; i++)
        {
            shape[i] = char.IsAsciiDigit(part[i]) ? '0' : part[i];
        }

        if (part.Length > shape.Length || !(shape is "" or "-H0" or "-Q0" || (!isFiscal && shape is "-W00" or "-00" or "-00-00")))
        {
            return DateReading.NotADate;
        }

        if (year is < 2 or > 9998)
        {
            return DateReading.Impossible;
        }

        (DateOnly Lo, DateOnly Hi)? days = shape switch
        {
            "" => Months(0, 12),
            "-H0" => Number(part[2..]) is var half and (1 or 2) ? Months((half - 1) * 6, 6) : null,
            "-Q0" => Number(part[2..]) is var quarter and >= 1 and <= 4 ? Months((quarter - 1) * 3, 3) : null,
            "-W00" => Number(part[2..]) is var week && week >= 1 && week <= ISOWeek.GetWeeksInYear(year) ? Week(week) : null,
            _ => Number(part[1..3]) is var month and >= 1 and <= 12 ? part.Length == 3 ? Months(month - 1, 1) : Day(month, Number(part[4..])) : null,
        };
        if (days is not { } interval)
        {
            return DateReading.Impossible;
        }

        date = new(interval.Lo, interval.Hi, text);
        return DateReading.Read;

        static int Number(ReadOnlySpan<char> digits)
        {
            var number = 0;
            foreach (var digit in digits)
            {
                number = (number * 10) + (digit - '0');
            }

            return number;
        }

        (DateOnly, DateOnly)? Day(int month, int day) =>
            day >= 1 && day <= DateTime.DaysInMonth(year, month) ? (new DateOnly(year, month, day), new DateOnly(year, month, day).AddDays(1)) : null;

        (DateOnly, DateOnly) Months(int from, int count)
        {
            var first = new DateOnly(year, 1, 1);
            if (isFiscal && calendar.FiscalStartMonth > 1)
            {
                first = new DateOnly(year - 1, calendar.FiscalStartMonth, 1);
            }

            return (first.AddMonths(from), first.AddMonths(from + count));
        }

        (DateOnly, DateOnly) Week(int number)
        {
            var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, number, DayOfWeek.Monday));
            return (monday, monday.AddDays(7));
        }
    }

    /// <summary>What a date may look like, as a schema says it: a day of a leap year passes in every year.</summary>
    internal static string Pattern(IEnumerable<string> words) =>
        $"^(?:{string.Concat(words.Select(word => Regex.Escape(word) + "|"))}FY[0-9]{{4}}(?:-(?:H[12]|Q[1-4]))?|[0-9]{{4}}(?:-(?:H[12]|Q[1-4]|W(?:0[1-9]|[1-4][0-9]|5[0-3])|(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]))?|(?:0[13-9]|1[0-2])-30|(?:0[13578]|1[02])-31))?)$";

    /// <summary>By first day, then by last.</summary>
    public int CompareTo(PartialDate other) => Lo != other.Lo ? Lo.CompareTo(other.Lo) : Hi.CompareTo(other.Hi);

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;

    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;

    public override string ToString() => Text;
}

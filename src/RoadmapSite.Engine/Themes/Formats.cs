using System.Globalization;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Themes;

/// <summary>Dates, numbers and money as readers of one language expect them.</summary>
/// <param name="currency">ISO 4217; null where there is no money.</param>
public sealed class Formats(CultureInfo culture, string? currency)
{
    private const string Minus = "−";

    public CultureInfo Culture { get; } = culture;

    /// <summary>The currency's sign, else its code.</summary>
    public string CurrencySign { get; } = currency switch
    {
        null or "" => "",
        "USD" => "$",
        "EUR" => "€",
        "GBP" => "£",
        "JPY" => "¥",
        "AUD" => "A$",
        "CAD" => "C$",
        "NZD" => "NZ$",
        _ => currency + " ",
    };

    /// <summary>A language tag as a culture; what the machine does not know falls back to English.</summary>
    public static Formats Of(string language, string? currency)
    {
        try
        {
            return new(CultureInfo.GetCultureInfo(language), currency);
        }
        catch (CultureNotFoundException)
        {
            return new(CultureInfo.GetCultureInfo("en"), currency);
        }
    }

    /// <summary>30 November 2026</summary>
    public string Day(DateOnly day) => day.ToString("d MMMM yyyy", Culture);

    /// <summary>November 2026</summary>
    public string LongMonth(DateOnly day) => day.ToString("MMMM yyyy", Culture);

    /// <summary>When something happens, in a sentence: <c>on 29 September 2028</c>, <c>in Q3 2028</c>.</summary>
    public string When(PartialDate date) => date.IsDay ? $"on {Day(date.Start)}" : $"in {ShortDay(date)}";

    /// <summary>30 Nov 2026</summary>
    public string ShortDay(DateOnly day) => $"{DayAndMonth(day)} {day.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>30 Nov</summary>
    public string DayAndMonth(DateOnly day) => $"{day.Day} {ShortMonth(day)}";

    /// <summary>Nov 2026</summary>
    public string Month(DateOnly day) => $"{ShortMonth(day)} {day.Year.ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A partial date as precise as it is: 30 Nov 2026, Nov 2026, Q4 2026, 2026.</summary>
    public string ShortDay(PartialDate date) => date.IsDay ? ShortDay(date.Start) : date.Text.Length == 7 && char.IsAsciiDigit(date.Text[5]) ? Month(date.Start) : date.Text.Split('-') is [var year, ['Q' or 'H', ..] part] ? $"{part} {year}" : date.Text;

    /// <summary>1,234.5; a whole number has no decimals unless they are asked for.</summary>
    public string Number(double value, int? decimals = null)
    {
        var text = Math.Abs(Rounding.Round(value, decimals ?? 2)).ToString(decimals is { } fixedDecimals ? $"N{fixedDecimals}" : "#,##0.##", Culture);
        return Rounding.Round(value, decimals ?? 2) < 0 ? Minus + text : text;
    }

    /// <summary>$12,062,500</summary>
    public string Money(double value) => Signed(value, CurrencySign + Math.Abs(Rounding.Round(value, 0)).ToString("N0", Culture));

    /// <summary>$1.2bn, $33.6m, $0.93m, $480k: as few digits as the size needs.</summary>
    public string ShortMoney(double value)
    {
        var size = Math.Abs(value);
        var text = size switch
        {
            >= 1_000_000_000 => (size / 1e9).ToString("#,##0.0", Culture) + "bn",
            >= 10_000_000 => (size / 1e6).ToString("0.0", Culture) + "m",
            >= 100_000 => (size / 1e6).ToString("0.00", Culture) + "m",
            >= 1_000 => (size / 1e3).ToString("0", Culture) + "k",
            _ => size.ToString("0", Culture),
        };
        return Signed(value, CurrencySign + text);
    }

    private static string Signed(double value, string text) => value < 0 && text.AsSpan().IndexOfAnyInRange('1', '9') >= 0 ? Minus + text : text;

    /// <summary>Three letters in English, whatever the ICU version calls September.</summary>
    private string ShortMonth(DateOnly day)
    {
        var name = Culture.DateTimeFormat.GetAbbreviatedMonthName(day.Month);
        return Culture.TwoLetterISOLanguageName == "en" && name.Length > 3 ? name[..3] : name.TrimEnd('.');
    }
}

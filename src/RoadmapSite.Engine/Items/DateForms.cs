using System.Globalization;
using System.Text.RegularExpressions;

namespace RoadmapSite.Engine.Items;

/// <summary>Dates in forms that are not ours, when they can mean one thing only: <c>31 March 2027</c>, <c>Q2 2027</c>, <c>2027/3/31</c>.</summary>
internal static partial class DateForms
{
    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    /// <returns>The date in our form; null when it is none, or could be two: 03/04/2027 is March to some and April to others.</returns>
    public static string? Tidy(string text)
    {
        var form = Known(text.Trim());
        return form is not null && PartialDate.TryParse(form, PlanningCalendar.Default, out _) == DateReading.Read ? form : null;
    }

    private static string? Known(string text)
    {
        if (YearFirst().Match(text) is { Success: true } first)
        {
            return Join(first.Groups["y"].Value, first.Groups["m"].Value, first.Groups["d"].Value);
        }

        if (YearLast().Match(text) is { Success: true } last)
        {
            var (left, right) = (Number(last.Groups["a"].Value), Number(last.Groups["b"].Value));
            return (left > 12, right > 12) switch
            {
                (true, false) => Join(last.Groups["y"].Value, last.Groups["b"].Value, last.Groups["a"].Value),
                (false, true) => Join(last.Groups["y"].Value, last.Groups["a"].Value, last.Groups["b"].Value),
                _ when left == right => Join(last.Groups["y"].Value, last.Groups["a"].Value, last.Groups["b"].Value),
                _ => null,
            };
        }

        if (Period().Match(text) is { Success: true } period)
        {
            var number = period.Groups["n"].Value;
            var letter = char.ToUpperInvariant(period.Groups["p"].Value[0]);
            return $"{period.Groups["y"].Value}-{letter}{(letter == 'W' ? number.PadLeft(2, '0') : number)}";
        }

        if (Named().Match(text) is { Success: true } named)
        {
            var month = Array.FindIndex(Months, name => named.Groups["m"].Value.StartsWith(name, StringComparison.OrdinalIgnoreCase)) + 1;
            return Join(named.Groups["y"].Value, month.ToString(CultureInfo.InvariantCulture), named.Groups["d"].Value);
        }

        return null;
    }

    private static string Join(string year, string month, string day) => $"{year}-{month.PadLeft(2, '0')}{(day.Length > 0 ? "-" + day.PadLeft(2, '0') : "")}";

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?<y>[0-9]{4})(?:[-/. ](?<m>[0-9]{1,2})(?:[-/. ](?<d>[0-9]{1,2}))?|(?<m>[0-9]{2})(?<d>[0-9]{2}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"^(?<a>[0-9]{1,2})[-/. ] ?(?<b>[0-9]{1,2})[-/. ] ?(?<y>[0-9]{4})\z", RegexOptions.CultureInvariant)]
    private static partial Regex YearLast();

    [GeneratedRegex(@"^(?:(?<y>[0-9]{4})[-/. ]?(?<p>[QHW])(?<n>[0-9]{1,2})|(?<p>[QHW])(?<n>[0-9]{1,2})[-/. ]?(?<y>[0-9]{4}))\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Period();

    [GeneratedRegex(@"^(?:(?<d>[0-9]{1,2})(?:st|nd|rd|th|\.)?[ -](?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?,?[ -](?<y>[0-9]{4})|(?<m>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?[ -](?:(?<d>[0-9]{1,2})(?:st|nd|rd|th)?,?[ -])?(?<y>[0-9]{4}))\z", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}

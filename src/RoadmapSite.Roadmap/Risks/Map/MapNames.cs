namespace RoadmapSite.Roadmap.Risks.Map;

/// <summary>Names of risks that are short enough to stand in a cell: what their ids differ in, else their rank in the register.</summary>
internal sealed class MapNames
{
    private const int Longest = 3;

    private readonly Dictionary<Risk, string> names;

    private MapNames(Dictionary<Risk, string> names, string prefix, bool areRanks)
    {
        this.names = names;
        Prefix = prefix;
        AreRanks = areRanks;
    }

    /// <summary>What all ids begin with and the names leave out: <c>RISK-</c>.</summary>
    public string Prefix { get; }

    /// <summary>The ids are too long, and the names are the numbers of the register's rows.</summary>
    public bool AreRanks { get; }

    public string this[Risk risk] => names[risk];

    /// <param name="register">In its order.</param>
    public static MapNames Of(IReadOnlyList<RiskAssessment> register)
    {
        var prefix = CommonPrefix([.. register.Select(one => one.Risk.Id)]);
        return register.All(one => one.Risk.Id.Length - prefix.Length is > 0 and <= Longest)
            ? new(register.ToDictionary(one => one.Risk, one => one.Risk.Id[prefix.Length..]), prefix, areRanks: false)
            : new(
                register.Select((one, index) => (one.Risk, Rank: index + 1)).ToDictionary(pair => pair.Risk, pair => pair.Rank.ToString(System.Globalization.CultureInfo.InvariantCulture)),
                "",
                areRanks: true);
    }

    /// <summary>Up to the last sign between words, so that <c>RISK-10</c> and <c>RISK-11</c> stay 10 and 11.</summary>
    private static string CommonPrefix(IReadOnlyList<string> ids)
    {
        var first = ids.Count > 0 ? ids[0] : "";
        var length = first.Length;
        foreach (var id in ids)
        {
            length = Math.Min(length, id.AsSpan().CommonPrefixLength(first));
        }

        while (length > 0 && (length == first.Length || first[length - 1] is not ('-' or '_' or '.')))
        {
            length--;
        }

        return first[..length];
    }
}

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>Plain words for invented sentences. Names are put together from syllables, so that there are as many as the corpus needs.</summary>
internal static class Words
{
    public static IReadOnlyList<string> Things { get; } =
    [
        "record", "referral", "discharge letter", "blood result", "prescription", "appointment", "ward round", "bed list", "scanner", "badge reader", "backup", "interface", "data feed", "image archive", "phone queue",
        "consent form", "login", "network switch", "printer", "infusion pump", "wristband", "care plan", "waiting list", "theatre list", "pathology order", "pharmacy stock", "rota", "invoice", "audit trail", "help desk ticket",
        "dashboard", "message queue", "patch round", "recovery test", "training day", "supplier contract", "firewall rule", "mobile cart", "outpatient clinic", "triage note",
    ];

    public static IReadOnlyList<string> People { get; } =
    [
        "ward nurses", "pharmacists", "the night team", "radiographers", "junior doctors", "the service desk", "porters", "clinic clerks", "midwives", "the integration team", "analysts", "surgeons", "the finance office", "volunteers", "the records office",
    ];

    public static IReadOnlyList<string> Doings { get; } =
    [
        "check", "retype", "wait for", "file", "count", "print", "trust", "look up", "hand over", "sign", "replace", "share", "rehearse", "question", "measure", "repair", "archive", "agree on", "follow up", "photograph",
    ];

    public static IReadOnlyList<string> Qualities { get; } =
    [
        "slow", "complete", "late", "reliable", "shared", "local", "manual", "paper-based", "doubtful", "common", "rare", "dependable", "dated", "new", "half-finished", "well understood", "costly", "simple", "fragile", "settled",
    ];

    public static IReadOnlyList<string> Times { get; } =
    [
        "before seven in the morning", "at every handover", "once a week", "twice a shift", "on the first Monday of the month", "after midnight", "during the winter peak", "within two hours", "between two clinics", "by the end of the quarter", "since the move", "for the third year",
    ];

    public static IReadOnlyList<string> Headings { get; } =
    [
        "Where it stands", "What has to change", "Who is affected", "How we will know", "What was tried before", "What it costs to wait", "The next step", "What could stop it", "How it is tested", "What we learned", "Who decides", "What stays as it is",
    ];

    private static IReadOnlyList<string> Syllables { get; } =
        ["ba", "con", "de", "er", "fi", "gal", "hy", "in", "ja", "kor", "lin", "mo", "na", "or", "pro", "qui", "re", "so", "ta", "un", "ve", "wi", "xa", "yo", "zen"];

    /// <summary>The name with this number: a different one for each up to fifteen thousand.</summary>
    public static string Name(int number)
    {
        var count = Syllables.Count;
        var name = Syllables[number % count] + Syllables[number / count % count] + Syllables[number / count / count % count];
        return char.ToUpperInvariant(name[0]) + name[1..] + (number < count * count * count ? "" : FormattableString.Invariant($" {number / (count * count * count) + 1}"));
    }
}

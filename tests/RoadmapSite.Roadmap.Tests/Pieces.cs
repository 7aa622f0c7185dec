namespace RoadmapSite.Roadmap.Tests;

/// <summary>Small files that tests of several subjects are put together from.</summary>
internal static class Pieces
{
    public static (string Path, string Text) Roles { get; } = ("roles.yml", "type: role\nitems:\n  - {id: cio, title: Chief information officer}\n  - {id: ciso, title: Chief information security officer}\n");

    public static (string Path, string Text) Goals { get; } = ("goals.yml", "type: goal\nitems:\n  - {id: GOAL-1, title: One record, perspective: internal-process, weight: 100, owner: cio}\n");

    public static (string Path, string Text) Strategy(string start = "2027-01-01", string end = "2027-12-31") =>
        ("strategy.md", $"---\nid: STRAT-1\ntype: strategy\ntitle: Digital strategy\nvision: One record.\nhorizon: {{start: {start}, end: {end}}}\ncurrency: USD\n---\n");

    /// <summary>An initiative of 2027 with what else it says, a key a line.</summary>
    public static (string Path, string Text) Initiative(string id, string status = "approved", string start = "2027-01-01", string end = "2027-12-31", string also = "") =>
        ($"initiatives/{id}.md", $"---\ntitle: Work {id}\nstatus: {status}\nowner: cio\ngoals: [GOAL-1]\noutcome: Done.\nbaseline: {{start: {start}, end: {end}}}\n{also}\n---\n");

    public static (string Path, string Text) Item(string folder, string id, string front) => ($"{folder}/{id}.md", $"---\ntitle: The {id}\n{front}\n---\n");
}

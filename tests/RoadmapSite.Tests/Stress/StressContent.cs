using System.Globalization;
using System.Text;

namespace RoadmapSite.Tests.Stress;

/// <summary>Content that no designer draws for: titles past any honest length, other scripts, one of everything, and five hundred of everything.</summary>
internal static class StressContent
{
    /// <summary>A sentence that somebody pasted into a title field.</summary>
    public static readonly string LongTitle = string.Join(' ', Enumerable.Repeat("Replace the interface engine that nobody dares to restart before the winter", 4));

    /// <summary>A single word, as German administration forms them and as pasted addresses look.</summary>
    public const string LongWord = "Krankenhausinformationssystemschnittstellenverantwortlichkeitszuordnungstabelle";

    private static readonly string[] Titles =
    [
        LongTitle,
        LongWord,
        "سجل طبي واحد لكل مريض في الوادي",
        "🏥 Ward 7 goes paperless 🎉👩🏽‍⚕️",
        "רשומה אחת, three hospitals, ٣ مستشفيات",
        "x",
        "A & B < C > “D” 'E' \"F\"",
        "患者ごとに一つの記録を、どの病院でも、いつでも、誰が見ても分かるように整える取り組み",
    ];

    private static readonly string[] RiskLevels = ["very-low", "low", "moderate", "high", "very-high"];

    /// <summary>Everything that is hard to set, a few of each: no owners, ten years and one day, dates before and after the horizon.</summary>
    public static void WriteAwkward(TemporaryFolder folder)
    {
        WriteFrame(folder, LongTitle);
        for (var i = 0; i < Titles.Length; i++)
        {
            var (start, end) = i switch
            {
                0 => ("2026-01-01", "2035-12-31"),
                1 => ("2027-03-01", "2027-03-01"),
                2 => ("2019-05-01", "2021-05-01"),
                3 => ("2040-01-01", "2041-01-01"),
                4 => ("2027", "2028"),
                5 => ("2027-Q2", "2027-H2"),
                _ => ("2026-06-01", "2027-06-01"),
            };
            WriteItems(folder, i, Titles[i], Titles.Length, hasOwner: false, start, end);
        }
    }

    /// <summary>One of each, with the least that each may say.</summary>
    public static void WriteLonely(TemporaryFolder folder)
    {
        folder.Write("content/goals/GOAL-1.md", "---\ntitle: One record\nperspective: internal-process\nweight: 100\nowner: cio\n---\n");
        folder.Write("content/roles.yml", "type: role\nitems:\n  - {id: cio, title: Chief information officer}\n");
        folder.Write("content/strategy.md", "---\ntype: strategy\ntitle: Strategy\nvision: One record.\nhorizon: {start: 2026-01-01}\ncurrency: USD\n---\n");
        folder.Write("content/capabilities/CAP-1.md", "---\ntitle: Recovery\ndimension: technology\ncurrent: 1\ntarget: 3\nassessed: 2026-02-02\n---\n");
        folder.Write("content/initiatives/INIT-1.md", "---\ntitle: Vault\nstatus: approved\nowner: cio\noutcome: Copies are safe.\ngoals: [GOAL-1]\nbaseline: {start: 2026-01-01, end: 2027-06-30}\n---\n");
        folder.Write("content/risks/RISK-1.md", "---\ntitle: Backups fail\ntreatment: modify\ninherent: {l: high, i: high}\nresidual: {l: low, i: low}\n---\n");
        folder.Write("content/technologies/TECH-1.md", "---\ntitle: Tape robot\n---\n");
        folder.Write("content/decisions/DEC-1.md", "---\ntitle: Buy tape\nstatus: proposed\n---\n");
        folder.Write("content/services/SVC-1.md", "---\ntitle: Record\n---\n");
        folder.Write("content/teams/TEAM-1.md", "---\ntitle: Night shift\nlead: cio\n---\n");
        folder.Write("content/kpis/KPI-1.md", "---\ntitle: Restores\nunit: percent\n---\n");
        folder.Write("content/reviews/REV-1.md", "---\ntitle: Spring\ndue: 2027-03-01\n---\n");
    }

    /// <summary>So many of everything.</summary>
    public static void WriteCrowd(TemporaryFolder folder, int count)
    {
        WriteFrame(folder, "A strategy of five hundred of everything");
        for (var i = 0; i < count; i++)
        {
            var start = new DateOnly(2026, 1, 1).AddDays(i * 7 % 1200);
            WriteItems(folder, i, $"Item {i + 1} of {count}", count, hasOwner: true, Iso(start), Iso(start.AddDays(90 + i * 13 % 500)));
        }
    }

    private static void WriteFrame(TemporaryFolder folder, string title)
    {
        folder.Write("content/roadmap.yml", $"title: {Quoted(title)}\norganisation: {LongWord}\nlanguage: en-GB\nasOf: 2026-11-30\nappetite: {{cyber: low, privacy: low}}\n");
        folder.Write("content/strategy.md", "---\ntype: strategy\ntitle: The strategy\nvision: One record for every patient.\nhorizon: {start: 2026-01-01, end: 2029-12-31}\ncurrency: USD\nfunding: {2026: 1000000, 2027: 999999999999, 2028: 3}\n---\n");
        folder.Write("content/roles.yml", $"type: role\nitems:\n  - {{id: cio, title: {Quoted(LongTitle)}}}\n  - {{id: ciso, title: Security officer}}\n");
    }

    private static void WriteItems(TemporaryFolder folder, int i, string title, int count, bool hasOwner, string start, string end)
    {
        var n = (i + 1).ToString(CultureInfo.InvariantCulture);
        var next = ((i + 1) % count + 1).ToString(CultureInfo.InvariantCulture);
        var owner = hasOwner ? $"owner: {(i % 2 == 0 ? "cio" : "ciso")}\n" : "";
        var level = RiskLevels[i % 5];
        var head = $"title: {Quoted(title)}\n{owner}summary: {Quoted(title)}\ntags: [{Quoted(title.Length > 40 ? title[..40] : title)}]\n";
        void Write(string path, string lines, string body = "") => folder.Write($"content/{path}.md", $"---\n{head}{lines}\n---\n\n{body}\n");

        Write($"goals/GOAL-{n}", $"perspective: internal-process\nweight: {(100.0 / count).ToString("0.####", CultureInfo.InvariantCulture)}\nobjectives: [{{id: O{n}, title: {Quoted(title)}, due: {end}}}]");
        Write($"capabilities/CAP-{n}", $"dimension: {(i % 2 == 0 ? "technology" : "people")}\ngoal: GOAL-{n}\ncurrent: {i % 4}\ntarget: 5\nassessed: 2026-0{i % 9 + 1}-15\nweight: {i % 5 + 1}\ngaps: [{{id: G{n}, category: skills, text: {Quoted(title)}}}]");
        Write($"initiatives/INIT-{n}", $"status: {(i % 5 == 4 ? "proposed" : "in-progress")}\nspend: grow\noutcome: {Quoted(title)}\ngoals: [GOAL-{n}]\nraises: [{{capability: CAP-{n}, to: 4}}]\nbaseline: {{start: {start}, end: {end}}}\nmilestones: [{{id: M{n}, title: {Quoted(title)}, weight: 100, baseline: {end}}}]\n{(i + 1 < count ? $"dependsOn: [{{item: INIT-{next}}}]\n" : "")}budget: {{2026: {{capex: 123456789012, opex: 7}}, 2027: {{capex: 1}}}}\nallocation: {{TEAM-{n}: 2.5}}", Prose(title));
        Write($"risks/RISK-{n}", $"category: {(i % 2 == 0 ? "cyber" : "privacy")}\ntreatment: modify\ninherent: {{l: {level}, i: very-high}}\nresidual: {{l: {level}, i: {RiskLevels[(i + 2) % 5]}}}\ntarget: {{l: very-low, i: low}}\ninitiatives: [INIT-{n}]\ncontrols: [CTL-{n}]\nnextReview: {(i % 3 == 0 ? "2026-01-01" : "2028-01-01")}");
        Write($"controls/CTL-{n}", "kind: technical\nstatus: partial\neffectiveness: moderate");
        Write($"technologies/TECH-{n}", $"category: ehr\nring: {(i % 2 == 0 ? "adopt" : "hold")}\nsupportEnds: {end}\ntechnicalFit: {i % 5}\nfunctionalFit: {(i + 1) % 5}\nretiredBy: INIT-{n}");
        Write($"decisions/DEC-{n}", $"status: {(i % 2 == 0 ? "accepted" : "proposed")}\ndate: 2026-0{i % 9 + 1}-01\ncontext: {Quoted(title)}");
        Write($"services/SVC-{n}", "tier: 1\nmtd: 8\nrto: 4\nrpo: 1\ntested: 2026-06-01\nachievedRto: 6\nachievedRpo: 0.5");
        folder.Write($"content/teams/TEAM-{n}.md", $"---\ntitle: {Quoted(title)}\nlead: cio\nfilled: {i % 7 + 1}\nvacant: 1\nrunShare: 0.4\n---\n");
        Write($"kpis/KPI-{n}", $"unit: percent\ndirection: up\nfrequency: quarterly\ngoal: GOAL-{n}\nbaseline: {{date: 2025-12-31, value: 0.0001}}\ntarget: {{date: 2029-12-31, value: 9999999}}\nmeasurements: [{{date: 2026-03-31, value: 12}}, {{date: 2026-09-30, value: {i}}}]");
        Write($"reviews/REV-{n}", $"cadence: quarterly\ndue: {end}\nchair: cio");
    }

    private static string Prose(string title) => new StringBuilder()
        .Append("# ").AppendLine(LongWord).AppendLine()
        .Append("A paragraph about ").Append(title.Replace("<", "\\<", StringComparison.Ordinal)).AppendLine(".").AppendLine()
        .AppendLine("| " + LongWord + " | b | c | d | e | f | g | h |").AppendLine("|---|---|---|---|---|---|---|---|")
        .AppendLine("| 1 | " + LongWord + " | 3 | 4 | 5 | 6 | 7 | 8 |").AppendLine()
        .AppendLine("~~~").AppendLine(LongWord + LongWord + LongWord).AppendLine("~~~").AppendLine()
        .AppendLine("`" + LongWord + LongWord + "`")
        .ToString();

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Quoted(string words) => "'" + words.Replace("'", "''", StringComparison.Ordinal) + "'";
}

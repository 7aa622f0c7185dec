using System.Globalization;

namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>The items of a corpus with their keys. Every figure is chosen so that no rule finds fault: what a rule finds is text, and text costs time.</summary>
internal sealed class CorpusPlan(int count, ulong seed)
{
    private static readonly DateOnly AsOf = Corpus.AsOf;
    private static readonly string[] Dimensions = ["technology", "infrastructure", "process", "people", "data", "governance"];
    private static readonly string[] Perspectives = ["patient-and-stakeholder", "internal-process", "learning-and-growth", "financial"];
    private static readonly string[] RiskCategories = ["cyber", "privacy", "clinical-safety", "technology", "supplier", "workforce", "delivery", "financial", "regulatory", "environmental"];
    private static readonly string[] RiskSources = ["adversarial", "accidental", "structural", "environmental"];
    private static readonly string[] Trends = ["improving", "steady", "worsening"];
    private static readonly string[] ControlKinds = ["policy", "procedure", "technical", "physical", "training", "contract"];
    private static readonly string[] DriverKinds = ["regulatory", "clinical", "patient", "security", "financial", "technology", "workforce", "partner"];
    private static readonly string[] TechnologyCategories = ["ehr", "laboratory", "integration", "security", "network", "imaging", "portal", "hosting", "data", "endpoint"];
    private static readonly string[] Effects = ["weak", "moderate", "strong"];
    private static readonly string[] Rings = ["assess", "trial", "adopt", "hold"];
    private static readonly string[] Spends = ["run", "grow", "transform"];
    private static readonly string[] Confidences = ["low", "medium", "high"];
    private static readonly string[] Matters = ["low", "moderate", "high"];
    private static readonly string[] Vendors = [.. Enumerable.Range(300, 40).Select(number => $"{Words.Name(number)} Systems")];

    private readonly CorpusCounts counts = new(count);
    private readonly List<CorpusItem> items = new(count);
    private readonly SortedDictionary<int, long> cost = [];
    private List<Work> works = [];
    private List<Work> running = [];

    public IReadOnlyList<CorpusItem> Items()
    {
        works = [.. Enumerable.Range(0, counts.Initiatives).Select(number => Work.Plan(number, counts, seed))];
        running = [.. works.Where(work => work.Status is "approved" or "in-progress")];
        AddGoals();
        AddDrivers();
        AddStakeholders();
        AddInitiatives();
        AddCapabilities();
        AddPeople();
        AddTechnologies();
        AddDecisions();
        AddRisks();
        AddControls();
        AddServices();
        AddKpis();
        AddReviews();
        AddFramework();

        // Last, because its funding is what the plan costs.
        AddStrategy();
        return items;
    }

    private void AddStrategy() => Add("strategy", "", "STRAT-1", "Digital strategy of the Velmoor hospitals", new Keys()
        .Add("type", "strategy")
        .Name("owner", Role(0))
        .Add("vision", "Everybody at Velmoor has what they need to know, where they need it.")
        .Add("mission", "Put dependable tools into the hands of those who care for patients.")
        .Add("principles", "[{id: P1, title: Safety first, text: No change goes live without a signed safety case.}, {id: P2, title: One of each, text: A second system needs a reason and an end.}]")
        .Add("horizon", "{start: 2025-11-01, end: 2029-12-31}")
        .Add("currency", "EUR")
        .Add("funding", $"{{{string.Join(", ", cost.Select(year => Text($"{year.Key}: {year.Value * 21 / 20 / 1000 * 1000 + 1000}")))}}}"));

    private void AddGoals()
    {
        for (var number = 0; number < counts.Goals; number++)
        {
            var chance = Chance.For(seed + 1, number);
            var kpis = Enumerable.Range(0, 2).Select(objective => Kpi((number + objective * counts.Goals) % counts.Kpis)).ToList();
            Add("goal", "goals", Goal(number), Title(chance, "Better"), new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("perspective", Perspectives[number % Perspectives.Length])
                .Add("weight", 100 / counts.Goals)
                .Name("owner", Role(number))
                .Add("objectives", $"[{string.Join(", ", kpis.Select((kpi, objective) => Text($"{{id: O{number + 1}-{objective + 1}, title: {Words.Name(number * 2 + objective)} reaches its measure, due: 2028-12-31, kpi: {kpi}}}")))}]", kpis));
        }
    }

    private void AddDrivers()
    {
        for (var number = 0; number < counts.Drivers; number++)
        {
            var chance = Chance.For(seed + 2, number);
            AddToList("driver", "drivers", Corpus.Id("DRV", number), Title(chance, "Call for"), new Keys()
                .Add("kind", DriverKinds[number % DriverKinds.Length])
                .Add("text", Page.Sentence(chance))
                .Add("source", $"{Words.Name(number)} inspection, 2025")
                .Name("goals", [Goal(number % counts.Goals)]));
        }
    }

    private void AddStakeholders()
    {
        for (var number = 0; number < counts.Stakeholders; number++)
        {
            var chance = Chance.For(seed + 3, number);
            AddToList("stakeholder", "stakeholders", Corpus.Id("STK", number), $"People of {Words.Name(number)}", new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("group", Text($"group-{number + 1}"))
                .Add("influence", Matters[number % 3])
                .Add("interest", Matters[(number + 1) % 3])
                .Add("needs", "[The date my ward changes, What to do when it fails]"));
        }
    }

    private void AddInitiatives()
    {
        foreach (var work in works)
        {
            var chance = Chance.For(seed + 4, work.Number);
            var capability = Capability(work.Number % counts.Capabilities);
            var second = Capability((work.Number * 7 + 3) % counts.Capabilities);
            var owner = Role(chance.Below(counts.Roles));
            var responsible = Role(chance.Below(counts.Roles));
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("status", work.Status)
                .Add("spend", Spends[work.Number % 3])
                .Name("owner", owner)
                .Add("raci", $"{{A: {owner}, R: [{responsible}]}}", responsible)
                .Name("goals", [Goal(work.Number % counts.Goals)])
                .Add("raises", $"[{{capability: {capability}, to: {TargetOf(work.Number % counts.Capabilities)}}}{(second == capability ? "" : $", {{capability: {second}, to: 2}}")}]", [capability, second])
                .Add("outcome", $"The {chance.Of(Words.Things)} at {Words.Name(work.Number)} is {chance.Of(Words.Qualities)} and {chance.Of(Words.People)} say so.")
                .Add("baseline", Span(work.Start.AddDays(-work.Slip), work.End.AddDays(-work.Slip)))
                .Add("forecast", Span(work.Start, work.End));
            if (work.IsStarted)
            {
                keys.Add("actual", work.Status == "completed" ? Span(work.Start, work.End) : $"{{start: {Keys.Day(work.Start)}}}");
                keys.Add("percentComplete", work.Percent);
            }

            keys.Add("milestones", $"[{string.Join(", ", Enumerable.Range(0, Work.Milestones).Select(work.Milestone))}]");
            var awaited = work.Awaited.Select(number => works[number]).ToList();
            if (awaited.Count > 0)
            {
                keys.Add("dependsOn", $"[{string.Join(", ", awaited.Select((other, index) => $"{{item: {other.Id}{(index == 0 ? "" : "/m3")}}}"))}]", awaited.Select(other => other.Id));
            }

            AddBudget(keys, work, chance);
            keys.Add("allocation", $"{{{Team(work.Team)}: {work.Allocation.ToString(CultureInfo.InvariantCulture)}}}", [Team(work.Team)])
                .Add("estimate", Text($"{{min: {work.Days * 9 / 10}, likely: {work.Days}, max: {work.Days * 5 / 4}}}"))
                .Add("confidence", chance.Of(Confidences));
            Add("initiative", "initiatives", work.Id, Title(chance, "Renewing"), keys);
        }
    }

    private void AddBudget(Keys keys, Work work, Chance chance)
    {
        var (capital, operating, running) = (chance.Between(20, 200) * 1000, chance.Between(5, 60) * 1000, chance.Between(2, 20) * 1000);
        var year = work.Start.AddDays(-work.Slip).Year;
        keys.Add("budget", Text($"{{{year}: {{capex: {capital}, opex: {operating}}}, {year + 1}: {{run: {running}}}}}"));
        if (work.Status != "cancelled")
        {
            cost[year] = cost.GetValueOrDefault(year) + capital + operating;
            cost[year + 1] = cost.GetValueOrDefault(year + 1) + running;
        }

        if (work.IsStarted)
        {
            keys.Add("actualCost", (capital + operating) / 100 * work.Percent * 97 / 100);
        }

        var kpi = Kpi(work.Number % counts.Kpis);
        keys.Add("benefits", $"[{{title: Less {chance.Of(Words.Things)} work, kind: cash, annual: {chance.Between(5, 50) * 1000}, from: {Keys.Day(work.End.AddDays(31))}, kpi: {kpi}}}]", [kpi]);
    }

    private void AddCapabilities()
    {
        for (var number = 0; number < counts.Capabilities; number++)
        {
            var chance = Chance.For(seed + 5, number);
            var id = Capability(number);
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("dimension", Dimensions[number % Dimensions.Length])
                .Name("goal", Goal(number % counts.Goals))
                .Name("owner", Role(chance.Below(counts.Roles)))
                .Add("current", 1)
                .Add("target", TargetOf(number))
                .Add("weight", chance.Between(1, 5))
                .Add("assessed", AsOf.AddDays(-chance.Between(10, 330)))
                .Add("evidence", $"[Walk round {Words.Name(number)}, Log of {chance.Between(2, 40)} cases]")
                .Add("criteria", $"[{{level: 1, text: Each {chance.Of(Words.Things)} is written down, met: true}}, {{level: 2, text: Each {chance.Of(Words.Things)} has an owner, met: false}}, {{level: 3, text: Each {chance.Of(Words.Things)} is measured, met: false}}]")
                .Add("gaps", $"[{{id: {id}-a, category: {Dimensions[(number + 1) % 2 * 4]}, text: The {chance.Of(Words.Things)} is {chance.Of(Words.Qualities)}, severity: {chance.Of(Matters)}}}]");
            if (number % 6 != 0)
            {
                keys.Name("parent", Capability(number - number % 6));
            }

            Add("capability", "capabilities", id, Title(chance, "Handling"), keys);
        }
    }

    private void AddPeople()
    {
        for (var number = 0; number < counts.Roles; number++)
        {
            var chance = Chance.For(seed + 6, number);
            AddToList("role", "roles", Role(number), $"Head of {Words.Name(number)}", new Keys().Add("summary", Page.Sentence(chance)).Name("team", Team(number % counts.Teams)));
        }

        for (var number = 0; number < counts.Skills; number++)
        {
            var chance = Chance.For(seed + 7, number);
            AddToList("skill", "skills", Skill(number), $"Looking after the {Words.Things[number % Words.Things.Count]} of {Words.Name(number)}", new Keys().Add("summary", Page.Sentence(chance)).Add("kind", "technical"));
        }

        for (var number = 0; number < counts.Teams; number++)
        {
            var chance = Chance.For(seed + 8, number);
            var (first, second) = (Skill(2 * number), Skill(2 * number + 1));
            Add("team", "teams", Team(number), $"Team {Words.Name(number)}", new Keys()
                .Add("summary", Page.Sentence(chance))
                .Name("lead", Role(number % counts.Roles))
                .Add("filled", 10)
                .Add("vacant", chance.Below(3))
                .Add("runShare", "0.5")
                .Add("skills", $"[{{skill: {first}, level: 4, required: 3, held: 3}}, {{skill: {second}, level: 3, required: 4, held: 2, closeBy: train, due: 2027-06-30, cost: 4000}}]", [first, second]));
        }
    }

    private void AddTechnologies()
    {
        for (var number = 0; number < counts.Technologies; number++)
        {
            var chance = Chance.For(seed + 9, number);
            var isLeaving = number % 5 == 4;
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("category", TechnologyCategories[number % TechnologyCategories.Length])
                .Add("vendor", chance.Of(Vendors))
                .Add("ring", isLeaving ? "retire" : chance.Of(Rings))
                .Add("phase", isLeaving ? "phase-out" : "active")
                .Name("owner", Role(chance.Below(counts.Roles)))
                .Add("supportEnds", new DateOnly(2030, 1, 1).AddDays(chance.Below(900)))
                .Add("contractEnds", new DateOnly(2030, 1, 1).AddDays(chance.Below(900)))
                .Add("technicalFit", chance.Between(1, 5))
                .Add("functionalFit", chance.Between(1, 5))
                .Add("fit", Text($"{{safety: {chance.Between(3, 5)}, staff: {chance.Between(1, 5)}, cost: {chance.Between(1, 5)}}}"))
                .Add("annualCost", chance.Between(5, 200) * 1000)
                .Name("capabilities", [Capability(chance.Below(counts.Capabilities)), Capability(chance.Below(counts.Capabilities))]);
            if (isLeaving)
            {
                keys.Name("replacedBy", Technology(number - 1)).Name("retiredBy", running[number % running.Count].Id);
            }

            Add("technology", "technologies", Technology(number), $"{Words.Name(number)} {chance.Of(Words.Things)} platform", keys);
        }
    }

    private void AddDecisions()
    {
        for (var number = 0; number < counts.Decisions; number++)
        {
            var chance = Chance.For(seed + 10, number);
            var isReplaced = number % 5 == 1 && number + 1 < counts.Decisions;
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("status", isReplaced ? "superseded" : number % 7 == 6 ? "proposed" : "accepted")
                .Add("date", AsOf.AddDays(isReplaced ? -chance.Between(500, 900) : -chance.Between(5, 400)))
                .Name("deciders", [Role(chance.Below(counts.Roles)), Role(chance.Below(counts.Roles))])
                .Add("context", $"The {chance.Of(Words.Things)} at {Words.Name(number)} was {chance.Of(Words.Qualities)}.")
                .Add("options", Text($"[{{id: a, title: Buy a new one, scores: {{safety: 5, staff: {chance.Between(3, 5)}, cost: 2}}, chosen: true}}, {{id: b, title: Mend the old one, scores: {{safety: 3, staff: 2, cost: {chance.Between(3, 5)}}}}}]"))
                .Add("consequences", $"The {chance.Of(Words.Things)} changes {chance.Of(Words.Times)}.")
                .Name("technologies", [Technology(chance.Below(counts.Technologies)), Technology(chance.Below(counts.Technologies))])
                .Name("initiatives", [works[chance.Below(works.Count)].Id]);
            if (number % 5 == 2)
            {
                keys.Lines[1] = ("status", "accepted");
                keys.Name("supersedes", Decision(number - 1));
            }

            Add("decision", "decisions", Decision(number), Title(chance, "Choice of"), keys);
        }
    }

    private void AddRisks()
    {
        for (var number = 0; number < counts.Risks; number++)
        {
            var chance = Chance.For(seed + 11, number);
            var isKept = number % 9 == 8;
            var impact = number % 3 == 0 ? "high" : "moderate";
            var kpi = Kpi(number % counts.Kpis);
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("category", RiskCategories[number % RiskCategories.Length])
                .Add("source", RiskSources[number % RiskSources.Length])
                .Name("owner", Role(chance.Below(counts.Roles)))
                .Add("cause", $"The {chance.Of(Words.Things)} is {chance.Of(Words.Qualities)}.")
                .Add("event", $"Nobody can {chance.Of(Words.Doings)} the {chance.Of(Words.Things)}.")
                .Add("consequence", $"Work at {Words.Name(number)} stops for {chance.Between(2, 48)} hours.")
                .Add("inherent", $"{{l: high, i: {impact}}}")
                .Add("residual", $"{{l: moderate, i: {impact}}}")
                .Add("target", $"{{l: low, i: {impact}}}")
                .Add("treatment", isKept ? "retain" : "modify")
                .Name("controls", [Control(WorkingControl(chance)), Control(WorkingControl(chance))])
                .Name("initiatives", [running[number % running.Count].Id, chance.Of(running).Id])
                .Name("technologies", [Technology(chance.Below(counts.Technologies))])
                .Name("services", [Service(chance.Below(counts.Services))])
                .Name("goals", [Goal(number % counts.Goals)])
                .Add("trend", chance.Of(Trends))
                .Add("ale", Text($"{{frequency: 0.{chance.Between(1, 9)}, loss: {chance.Between(10, 900) * 1000}}}"))
                .Add("kri", $"{{kpi: {kpi}}}", [kpi])
                .Add("reviewed", AsOf.AddDays(-chance.Between(1, 90)))
                .Add("nextReview", AsOf.AddDays(chance.Between(5, 120)));
            if (isKept)
            {
                var by = Role(chance.Below(counts.Roles));
                keys.Add("accepted", $"{{by: {by}, until: 2027-12-31, reason: The cost of more is out of proportion}}", [by]);
            }

            Add("risk", "risks", Corpus.Id("RISK", number), Title(chance, "Loss of"), keys);
        }
    }

    private void AddControls()
    {
        for (var number = 0; number < counts.Controls; number++)
        {
            var chance = Chance.For(seed + 12, number);
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("kind", ControlKinds[number % ControlKinds.Length])
                .Name("owner", Role(chance.Below(counts.Roles)))
                .Add("refs", Text($"[\"velmoor:{number % Requirements + 1}\"]"), ["velmoor-policy"]);
            if (IsPlanned(number))
            {
                keys.Add("status", "planned").Name("plannedBy", running[number % running.Count].Id);
            }
            else
            {
                var isQuarterly = number % 2 == 0;
                keys.Add("status", number % 3 == 0 ? "partial" : "implemented")
                    .Add("effectiveness", Effects[number % 3])
                    .Add("tested", AsOf.AddDays(isQuarterly ? -chance.Between(5, 80) : -chance.Between(5, 330)))
                    .Add("testEvery", isQuarterly ? "quarterly" : "annual")
                    .Add("evidence", $"[Sheets of {Words.Name(number)}]");
            }

            Add("control", "controls", Control(number), Title(chance, "Check of"), keys);
        }
    }

    private void AddServices()
    {
        for (var number = 0; number < counts.Services; number++)
        {
            var chance = Chance.For(seed + 13, number);
            var time = chance.Between(2, 12);
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("tier", number % 4)
                .Name("owner", Role(chance.Below(counts.Roles)))
                .Add("mtd", time * 2)
                .Add("rto", time)
                .Add("rpo", 2)
                .Add("tested", AsOf.AddDays(-chance.Between(5, 330)))
                .Add("achievedRto", time - 1)
                .Add("achievedRpo", 1)
                .Name("technologies", [Technology(chance.Below(counts.Technologies)), Technology(chance.Below(counts.Technologies))]);
            if (number > 0)
            {
                keys.Name("dependsOn", [Service(chance.Below(number)), Service(chance.Below(number))]);
            }

            Add("service", "services", Service(number), $"{Words.Name(number)} {chance.Of(Words.Things)} service", keys);
        }
    }

    private void AddKpis()
    {
        for (var number = 0; number < counts.Kpis; number++)
        {
            var chance = Chance.For(seed + 14, number);
            var value = chance.Between(20, 50);
            var measurements = Enumerable.Range(0, 6).Select(month => Text($"{{date: {Keys.Day(new DateOnly(2026, 6, 30).AddMonths(month))}, value: {value += chance.Between(0, 4)}}}")).ToList();
            Add("kpi", "kpis", Kpi(number), $"Share of {Words.Things[number % Words.Things.Count]} cases at {Words.Name(number)}", new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("unit", "percent")
                .Add("direction", "up")
                .Add("frequency", "monthly")
                .Name("owner", Role(chance.Below(counts.Roles)))
                .Name("goal", Goal(number % counts.Goals))
                .Add("baseline", "{date: 2026-03-31, value: 15}")
                .Add("target", "{date: 2028-12-31, value: 95}")
                .Add("trajectory", "[{date: 2027-06-30, value: 55}]")
                .Add("measurements", $"[{string.Join(", ", measurements)}]"));
        }
    }

    private void AddReviews()
    {
        for (var number = 0; number < counts.Reviews; number++)
        {
            var chance = Chance.For(seed + 15, number);
            var isHeld = number < counts.Reviews / 2;
            var due = AsOf.AddDays(isHeld ? -10 - number % 380 : 10 + number % 380);
            var keys = new Keys()
                .Add("summary", Page.Sentence(chance))
                .Add("cadence", "quarterly")
                .Add("due", due)
                .Name("chair", Role(chance.Below(counts.Roles)))
                .Add("scope", "[initiatives, risks]")
                .Name("decisions", [Decision(0)]);
            if (isHeld)
            {
                var work = running[number % running.Count];
                var owner = Role(chance.Below(counts.Roles));
                keys.Add("held", due)
                    .Add("outcome", "continue")
                    .Add("findings", $"[The {chance.Of(Words.Things)} is {chance.Of(Words.Qualities)}]")
                    .Add("changes", $"[{{item: {work.Id}, field: forecast.end, from: {Keys.Day(work.End.AddDays(-9))}, to: {Keys.Day(work.End)}, reason: The {chance.Of(Words.Things)} was late}}]", [work.Id])
                    .Add("actions", $"[{{text: Ask {chance.Of(Words.People)}, owner: {owner}, due: 2027-03-31}}]", [owner]);
            }

            Add("review", "reviews", Corpus.Id("REV", number), $"Review {number + 1} of the plan", keys);
        }
    }

    private void AddFramework() => items.Add(new(items.Count, "framework", "frameworks", "velmoor-policy", "Velmoor information policy",
    [
        ("prefix", "velmoor"),
        ("reference", "Policy 7 of 2026"),
        ("requirements", $"[{string.Join(", ", Enumerable.Range(1, Requirements).Select(number => Text($"{{id: \"{number}\", title: The {Words.Things[number % Words.Things.Count]} is kept safe}}")))}]"),
    ], [])
    {
        List = "frameworks/velmoor-policy.yml",
    });

    private int Requirements => Math.Min(60, counts.Controls);

    private static bool IsPlanned(int control) => control % 5 == 4;

    private int WorkingControl(Chance chance) => chance.Below(counts.Controls) is var number && IsPlanned(number) ? number - 1 : number;

    private static int TargetOf(int capability) => 3 + capability % 2;

    private void Add(string type, string folder, string id, string title, Keys keys) => items.Add(new(items.Count, type, folder, id, title, keys.Lines, keys.Relations));

    private void AddToList(string type, string folder, string id, string title, Keys keys) =>
        items.Add(new(items.Count, type, folder, id, title, keys.Lines, keys.Relations) { List = $"{folder}.yml" });

    private static string Title(Chance chance, string doing) => $"{doing} the {chance.Of(Words.Qualities)} {chance.Of(Words.Things)} at {Words.Name(chance.Below(6000))}";

    private static string Span(DateOnly start, DateOnly end) => $"{{start: {Keys.Day(start)}, end: {Keys.Day(end)}}}";

    private static string Text(FormattableString text) => FormattableString.Invariant(text);

    private static string Goal(int number) => Corpus.Id("GOAL", number);

    private static string Capability(int number) => Corpus.Id("CAP", number);

    private static string Control(int number) => Corpus.Id("CTL", number);

    private static string Decision(int number) => Corpus.Id("DEC", number);

    private static string Kpi(int number) => Corpus.Id("KPI", number);

    private string Role(int number) => Corpus.Id("role", number % counts.Roles);

    private static string Service(int number) => Corpus.Id("SVC", number);

    private static string Skill(int number) => Corpus.Id("skill", number);

    private static string Team(int number) => Corpus.Id("TEAM", number);

    private static string Technology(int number) => Corpus.Id("TECH", number);
}

using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Runs every rule, then applies what the configuration and the pages say about their findings.</summary>
internal static class RuleRunner
{
    /// <param name="found">What reading and binding found.</param>
    /// <param name="known">What rules that read no prose find in this knowledge base, as far as it was found out before; the others of them are added.</param>
    public static Findings Run(Catalog catalog, KnowledgeBase knowledge, IEnumerable<Diagnostic> found, Dictionary<Rule, IReadOnlyList<Diagnostic>>? known = null)
    {
        var results = SideBySide.Map(catalog.Rules, rule => (Rule: rule, Findings: known?.GetValueOrDefault(rule) ?? [.. rule.Check(knowledge)]));
        foreach (var (rule, findings) in results.Where(result => !result.Rule.ReadsProse))
        {
            known?.TryAdd(rule, findings);
        }

        var all = found.Concat(results.SelectMany(result => result.Findings));

        // A mistake in _defaults.yml is met by every item beneath it, and is one mistake all the same.
        var each = all.DistinctBy(finding => (finding.Rule, finding.At, finding.Message));
        var severities = new Dictionary<string, RuleSeverity>(StringComparer.Ordinal);
        foreach (var entry in knowledge.Configuration.Rules)
        {
            severities.TryAdd(catalog.FindRule(entry.Key)?.Name ?? entry.Key, entry.Value);
        }

        return Allow(catalog, knowledge, Configure(each), Configure);

        IEnumerable<Diagnostic> Configure(IEnumerable<Diagnostic> findings) => findings
            .Select(finding => (Finding: finding, Word: severities.GetValueOrDefault(finding.Rule.Name)?.Of(finding.At.File.Path)))
            .Where(one => one.Word != "off")
            .Select(one => one.Word is { } word ? one.Finding with { Severity = Parse(word) } : one.Finding);
    }

    private static Severity Parse(string word) => word switch
    {
        "error" => Severity.Error,
        "warning" => Severity.Warning,
        _ => Severity.Information,
    };

    private static Findings Allow(Catalog catalog, KnowledgeBase knowledge, IEnumerable<Diagnostic> configured, Func<IEnumerable<Diagnostic>, IEnumerable<Diagnostic>> configure)
    {
        var places = new ItemPlaces(knowledge.Items);
        var valid = new Dictionary<(Item Owner, Rule Rule), Allowance?>();
        var used = new HashSet<Allowance>();
        var open = new List<Diagnostic>();
        var allowed = new List<AllowedFinding>();
        foreach (var finding in configured)
        {
            if (AllowanceOf(finding) is { } allowance)
            {
                used.Add(allowance);
                allowed.Add(new(finding, allowance));
            }
            else
            {
                open.Add(finding);
            }
        }

        open.AddRange(configure(AboutAllowances()));
        return new(
            [.. open.OrderBy(finding => finding.At).ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal)],
            [.. allowed.OrderBy(finding => finding.Finding.At).ThenBy(finding => finding.Finding.Code, StringComparer.Ordinal)]);

        IEnumerable<Diagnostic> AboutAllowances()
        {
            // Without its last day an allowance allows nothing, and its missing or unreadable date is a finding already.
            foreach (var allowance in knowledge.Items.SelectMany(item => item.Allowances).Where(allowance => allowance.Rule.Length > 0 && !IsForOtherReaders(allowance)))
            {
                var isKnown = catalog.FindRule(allowance.Rule) is not null;
                if (!isKnown)
                {
                    yield return AllowanceUnused.Rule.NoRule(allowance, Nearest.To(allowance.Rule, catalog.Rules.Select(rule => rule.Name)));
                }
                else if (allowance.Until is { } until && until.End < knowledge.AsOf)
                {
                    yield return AllowanceExpired.Rule.Found(allowance);
                }
                else if (allowance.Until is not null && !used.Contains(allowance))
                {
                    yield return AllowanceUnused.Rule.Found(allowance);
                }
            }
        }

        // A site that leaves nothing out gives nothing away, and the sites for other readers still need it.
        bool IsForOtherReaders(Allowance allowance) => knowledge.Withheld.Count == 0 && allowance.Rule is { } rule && (rule == RestrictedLeak.Rule.Name || rule == RestrictedLeak.Rule.Code) && allowance.Until is { } until && until.End >= knowledge.AsOf;

        Allowance? AllowanceOf(Diagnostic finding)
        {
            if (places.At(finding.At) is not { Allowances.Count: > 0 } owner)
            {
                return null;
            }

            if (!valid.TryGetValue((owner, finding.Rule), out var found))
            {
                found = owner.Allowances.FirstOrDefault(allowance =>
                    (allowance.Rule == finding.Rule.Name || allowance.Rule == finding.Code) && allowance.Until is { } until && until.End >= knowledge.AsOf);
                valid[(owner, finding.Rule)] = found;
            }

            return found;
        }
    }
}

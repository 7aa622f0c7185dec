using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.SourceHosts;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Pages;

/// <summary>What is known to be wrong with the site, and what is lived with: a plan that hides its faults is not believed.</summary>
internal sealed class FindingsPage() : Page("findings.html", "Findings")
{
    public override IEnumerable<PageContent> Build(Site site)
    {
        var host = SourceHost.Of(site.Knowledge.Configuration);
        var items = new Lazy<ItemPlaces>(() => new(site.Knowledge.Items));
        yield return Content(() => new Model
        {
            ["errors"] = site.Findings.Count(Severity.Error),
            ["warnings"] = site.Findings.Count(Severity.Warning),
            ["hints"] = site.Findings.Count(Severity.Information),
            ["open"] = site.Findings.Open.OrderByDescending(finding => finding.Severity).ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.At).Select(Finding).ToList(),
            ["allowed"] = site.Findings.Allowed.Select(allowed => Finding(allowed.Finding).With(new Model
            {
                ["reason"] = allowed.Allowance.Reason,
                ["owner"] = allowed.Allowance.Owner?.Target,
                ["until"] = allowed.Allowance.Until,
            })).ToList(),
        });

        Model Finding(Diagnostic finding) => new()
        {
            ["severity"] = finding.Severity,
            ["code"] = finding.Code,
            ["rule"] = finding.Rule.Name,
            ["message"] = finding.Message,
            ["help"] = finding.Help,
            ["file"] = finding.At.File.Path,
            ["line"] = finding.At.Line,
            ["source"] = IsContent(finding.At.File) ? host?.Line(finding.At.File.Path, finding.At.Line) : null,
            ["item"] = items.Value.At(finding.At),
        };

        // A setting of the command line has no file, and a theme may stand outside the repository.
        static bool IsContent(SourceFile file) => file.IsFile && !Path.IsPathRooted(file.Path) && !file.Path.StartsWith("../", StringComparison.Ordinal);
    }
}

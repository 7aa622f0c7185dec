using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Edits;

/// <summary>What can be mended without asking anybody: findings that have one answer, and words that are understood but spelt another way.</summary>
public static class SafeFixes
{
    /// <returns>By file and place; none of them overlap.</returns>
    public static IReadOnlyList<TextEdit> Of(Site site)
    {
        var edits = site.Findings.Open.Select(finding => finding.Fix).OfType<TextEdit>()
            .Concat(site.Knowledge.Items.SelectMany(item => item.Tidied))
            .Where(edit => edit.At.File.IsFile && edit.At.Text != edit.NewText)
            .DistinctBy(edit => edit.At)
            .OrderBy(edit => edit.At);
        var apart = new List<TextEdit>();
        foreach (var edit in edits)
        {
            if (apart is not [.., var last] || last.At.File != edit.At.File || last.At.Start + last.At.Length <= edit.At.Start)
            {
                apart.Add(edit);
            }
        }

        return apart;
    }
}

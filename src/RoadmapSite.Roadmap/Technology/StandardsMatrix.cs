using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Roadmap.Technology;

/// <summary>Which technology speaks which standard.</summary>
internal sealed class StandardsMatrix
{
    private readonly IReadOnlyList<Technology> technologies;

    public StandardsMatrix(IReadOnlyList<Technology> technologies)
    {
        this.technologies = technologies;
        Standards = [.. technologies
            .SelectMany(technology => technology.Standards.Distinct(), (technology, standard) => (technology, standard))
            .GroupBy(pair => pair.standard, pair => pair.technology)
            .Select(group => (Id: group.Key, Speakers: group.ToList()))
            .OrderByDescending(standard => standard.Speakers.Count)
            .ThenBy(standard => standard.Id, StringComparer.Ordinal)];
    }

    /// <summary>The most spoken first.</summary>
    public IReadOnlyList<(string Id, List<Technology> Speakers)> Standards { get; }

    /// <summary>Those that speak the most first; those that name no standard are left out.</summary>
    public IEnumerable<Technology> Speakers => technologies.Where(technology => technology.Standards.Count > 0).OrderByDescending(technology => technology.Standards.Distinct().Count());

    /// <summary>Those that name no standard.</summary>
    public IEnumerable<Technology> Silent => technologies.Where(technology => technology.Standards.Count == 0);

    public Model Build() => new()
    {
        ["columns"] = Standards.Select(standard => Describe(standard.Id, standard.Speakers)).ToList(),
        ["rows"] = Speakers.Select(technology => new Model
        {
            ["item"] = technology,
            ["ring"] = technology.Ring,
            ["cells"] = Standards.Select(standard => technology.Standards.Contains(standard.Id)).ToList(),
        }).ToList(),
        ["silent"] = Silent.ToList(),
        ["parting"] = Standards.Where(standard => standard.Speakers.TrueForAll(IsLeaving)).Select(standard => Describe(standard.Id, standard.Speakers)).ToList(),
    };

    private static Model Describe(string id, List<Technology> speakers) => new() { ["name"] = StandardNames.Of(id), ["count"] = speakers.Count, ["speakers"] = speakers };

    /// <summary>On its way out: a standard that nothing else speaks goes with it.</summary>
    private static bool IsLeaving(Technology technology) => technology.Ring == "retire" || technology.Phase is "phase-out" or "end-of-life";
}

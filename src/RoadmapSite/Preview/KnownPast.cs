using RoadmapSite.Engine;
using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Content;

namespace RoadmapSite.Preview;

/// <summary>What git tells of the content, asked again only when its commits or names changed: an edited file changes neither.</summary>
/// <param name="find">Finds the earlier state that the page of changes compares with.</param>
internal sealed class KnownPast(string folder, Func<Site, Past?> find)
{
    private string? commits;
    private IReadOnlyDictionary<string, IReadOnlyList<Revision>>? history;
    private (string Question, Past? Answer)? past;

    public IReadOnlyDictionary<string, IReadOnlyList<Revision>> History()
    {
        var now = BuildInputs.Past(folder);
        if (now != commits)
        {
            (commits, history, past) = (now, null, null);
        }

        return history ??= GitHistory.Read(folder);
    }

    /// <summary>The earlier state, once the history was asked for. It follows from the commits, the day, the last review, the baselines and the readers.</summary>
    public Past? Of(Site site)
    {
        var review = site.Catalog.LastReview(site.Knowledge);
        var configuration = site.Knowledge.Configuration;
        var question = $"{site.Knowledge.AsOf} {review?.Day} {review?.Review.Id} {configuration.ShowsHistory} {configuration.Audience.Word} {string.Join(' ', configuration.Baselines.Select(entry => $"{entry.Key}={entry.Value}"))}";
        if (site.Knowledge.Withheld.Count > 0)
        {
            return find(site);
        }

        if (past?.Question != question)
        {
            past = (question, find(site));
        }

        // The review is an item of now, which may have been read again.
        return past?.Answer is { } answer ? answer with { Review = answer.Review is null ? null : review?.Review } : null;
    }
}

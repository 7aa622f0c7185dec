using RoadmapSite.Engine;
using RoadmapSite.Engine.Changes;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Preview;

/// <summary>Builds the site as <c>roadmap build</c> does, in memory; whatever stands in the way is an answer and no exception.</summary>
/// <param name="folder">The content folder as it was typed.</param>
/// <param name="load">Reads and checks it.</param>
/// <param name="past">Finds the earlier state that the page of changes compares with.</param>
internal sealed class PreviewBuilder(string folder, Func<Site> load, Func<Site, Past?> past, bool withGallery) : IDisposable
{
    private readonly ReaderWriterLockSlim gate = new(LockRecursionPolicy.SupportsRecursion);
    private UInt128? tried;

    public PreviewBuild Build()
    {
        gate.EnterWriteLock();
        try
        {
            return BuildAlone();
        }
        finally
        {
            gate.ExitWriteLock();
        }
    }

    public void Dispose() => gate.Dispose();

    private PreviewBuild BuildAlone()
    {
        IReadOnlyList<PreviewFinding> findings = [];
        try
        {
            var site = load();
            findings = FindingsOf(site);
            if (site.HasBrokenConfiguration)
            {
                return PreviewBuild.Failed($"{Configuration.FileName} cannot be read.", findings);
            }

            if (site.Unreadable.Count > 0)
            {
                return PreviewBuild.Failed($"{folder}/{site.Unreadable[0]} cannot be read.", findings);
            }

            if (site.HasLeak)
            {
                return PreviewBuild.Failed("A page gives away what its readers may not read, so this site would not be published.", findings);
            }

            var files = new SiteRenderer(site with { Past = past(site) }).OnDemand(withGallery);
            if (tried != files.MadeWith && site.Theme.Layers.Any(layer => !layer.IsBuiltIn))
            {
                // Pages are made when somebody looks; a template at fault is to be known before. Those of the command are tried when it is made.
                files.TryTemplates();
                tried = files.MadeWith;
            }

            return new(new GatedFiles(files, gate), findings) { BasePath = site.Knowledge.Configuration.BasePath };
        }
#pragma warning disable CA1031 // Whatever it is, the person at the keyboard goes on editing, and the next build may succeed.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            return PreviewBuild.Failed(OnOneLine(Sentence(Cause(failure))), findings);
        }
    }

    private List<PreviewFinding> FindingsOf(Site site)
    {
        var files = site.Checked.Open.Select(finding => finding.At.File).ToHashSet();
        var places = new ItemPlaces(site.Knowledge.Items.Where(item => files.Contains(item.Document.File)));
        return [.. site.Checked.Open.Select(finding => PreviewFinding.Of(finding, places.At(finding.At)?.Url, folder))];
    }

    /// <summary>Template engines quote the source below what they say of it.</summary>
    private static string OnOneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Files are read and pages rendered side by side, so one failure comes back wrapped, and as often as it happened.</summary>
    private static Exception Cause(Exception failure) => failure is AggregateException several ? several.Flatten().InnerExceptions[0] : failure;

    private static string Sentence(Exception failure) => failure is ThemeException or UsageException or IOException or UnauthorizedAccessException
        ? failure.Message
        : $"This is a bug in RoadmapSite: {failure.Message}";
}

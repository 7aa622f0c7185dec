using System.Collections.Immutable;

namespace RoadmapSite.LanguageServer;

/// <summary>What the editor shows at one moment; a request is answered about the moment it was made in.</summary>
/// <param name="Open">By path.</param>
/// <param name="Disk">Counts up when files on disk change.</param>
internal sealed record WorkspaceState(ImmutableDictionary<string, OpenFile> Open, int Disk)
{
    public bool Equals(WorkspaceState? other) => other is not null && ReferenceEquals(Open, other.Open) && Disk == other.Disk;

    public override int GetHashCode() => HashCode.Combine(Disk, Open.Count);
}

using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An item that names itself.</summary>
internal sealed class SelfReference() : Rule("RM106", Severity.Error)
{
    public static SelfReference Rule { get; } = new();

    public Diagnostic Found(Reference reference) => Report(
        reference.At,
        $"“{reference.Id}” names itself in “{reference.Relation}”.",
        "name the other item that is meant, or take it out");
}

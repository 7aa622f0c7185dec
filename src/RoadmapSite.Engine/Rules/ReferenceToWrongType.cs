using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>An id of another type of item than the field names.</summary>
internal sealed class ReferenceToWrongType() : Rule("RM104", Severity.Error)
{
    public static ReferenceToWrongType Rule { get; } = new();

    public Diagnostic Found(Reference reference, Item target) => Report(
        reference.At,
        $"{target.Id} “{target.Title}” is {Grammar.Article(target.Type.Name)} {target.Type.Name}, and “{reference.Relation}” names {string.Join(" or ", reference.Types.Select(type => $"{Grammar.Article(type)} {type}"))}.",
        $"write the id of {string.Join(" or ", reference.Types.Select(type => $"{Grammar.Article(type)} {type}"))} here, or move “{reference.Id}” to the key that is meant for it");
}

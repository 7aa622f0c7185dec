using RoadmapSite.Engine;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite;

/// <summary>What a word of the command line names, or a line that says the nearest thing it could have meant.</summary>
internal static class Lookup
{
    /// <summary>An item type by its name or its folder's.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static ItemType Type(IReadOnlyList<ItemType> types, string word) =>
        types.FirstOrDefault(type => word.Equals(type.Name, StringComparison.OrdinalIgnoreCase) || word.Equals(type.Plural, StringComparison.OrdinalIgnoreCase))
        ?? throw Unknown($"There is no item type “{word}”", word, types.SelectMany(type => new[] { type.Name, type.Plural }), "roadmap list");

    /// <summary>A rule by its name or code.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Rule Rule(Catalog catalog, string word) =>
        catalog.FindRule(word) ?? catalog.FindRule(word.ToLowerInvariant()) ?? catalog.FindRule(word.ToUpperInvariant())
        ?? throw Unknown($"There is no rule “{word}”", word, catalog.Rules.SelectMany(rule => new[] { rule.Name, rule.Code }), "roadmap explain");

    /// <summary>An item by its id.</summary>
    /// <exception cref="UsageException">There is none.</exception>
    public static Item Item(KnowledgeBase knowledge, string id) =>
        knowledge.Find(id) ?? throw Unknown($"There is no item “{id}”", id, knowledge.Items.Select(item => item.Id), "roadmap list");

    private static UsageException Unknown(string what, string word, IEnumerable<string> known, string list) =>
        new($"{what}; {(Nearest.To(word, known) is { } near ? $"did you mean “{near}”?" : $"“{list}” lists what there is.")}");
}

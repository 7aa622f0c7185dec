using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Output.Redirects;
using RoadmapSite.Engine.Rules;

namespace RoadmapSite.Engine;

/// <summary>What a content folder was found to hold that no word of prose changes.</summary>
/// <param name="Catalog">The one it was read with: findings name its rules.</param>
/// <param name="Settings">Findings in the configuration and in the keys of whole folders.</param>
/// <param name="References">Findings in what front matter names.</param>
/// <param name="Rules">What each rule found that reads no prose.</param>
internal sealed record LoadedContent(
    Catalog Catalog,
    KnowledgeBase Knowledge,
    IReadOnlyList<ContentFile> Assets,
    LinkResolver Links,
    IReadOnlyList<Redirect> Redirects,
    IReadOnlyList<Diagnostic> Settings,
    IReadOnlyList<Diagnostic> References,
    IReadOnlyDictionary<Rule, IReadOnlyList<Diagnostic>> Rules);

using System.Collections.Concurrent;
using Fluid.Values;
using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Themes;

/// <summary>What all pages of one place of a site show alike, the navigation above all: ten thousand pages of items stand at two dozen places.</summary>
/// <param name="values">What a template finds there, beside what its page gives it.</param>
/// <param name="prepared">The same, as the template engine wants it.</param>
internal sealed class Place(Model values, IReadOnlyList<KeyValuePair<string, FluidValue>> prepared)
{
    /// <summary>The ambient value by which a template knows where it stands.</summary>
    public const string Ambient = "place";

    public Model Values { get; } = values;

    public IReadOnlyList<KeyValuePair<string, FluidValue>> Prepared { get; } = prepared;

    /// <summary>By the block of a template, which is the same object for all pages: what it says here.</summary>
    public ConcurrentDictionary<object, Fragment> Fragments { get; } = new(ReferenceEqualityComparer.Instance);
}

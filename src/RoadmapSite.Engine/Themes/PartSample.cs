using RoadmapSite.Engine.Pages;

namespace RoadmapSite.Engine.Themes;

/// <summary>A part's <c>sample.yml</c>: what the part is for, and what it is given in the states that it knows.</summary>
/// <param name="Path">The file in the theme.</param>
/// <param name="Template">What the gallery renders; the part alone unless the sample puts something around it.</param>
/// <param name="States">By name; one without a name for a part that is given nothing.</param>
public sealed record PartSample(string Path, string Description, string Template, IReadOnlyList<KeyValuePair<string, Model>> States)
{
    public static string PathOf(string part) => $"{ThemeFiles.PartsFolder}{part}/sample.yml";
}

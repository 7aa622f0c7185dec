using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A page, file or alias whose address on the site is taken.</summary>
internal sealed class OutputCollision() : Rule("RM606", Severity.Error)
{
    public static OutputCollision Rule { get; } = new();

    /// <param name="taken">The address of whoever came first: the same, perhaps in other capitals.</param>
    /// <param name="by">Whose it is, in words.</param>
    /// <param name="first">Where that is written; null where nobody wrote it.</param>
    public Diagnostic Found(Span at, string address, string taken, string by, Span? first, string help) => Report(
        at,
        address == taken
            ? $"“{Grammar.Short(address, 80)}” is already the address of {by}."
            : $"“{Grammar.Short(address, 80)}” differs only in capitals from “{Grammar.Short(taken, 80)}”, the address of {by}; on many servers the two are one.",
        help) with
    {
        Notes = first is { } place ? [new("that is written here", place)] : [],
    };
}

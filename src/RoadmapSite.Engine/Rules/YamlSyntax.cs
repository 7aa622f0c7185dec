using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>Front matter or a YAML file that does not parse. The rest of the file is still read.</summary>
internal sealed class YamlSyntax() : Rule("RM002", Severity.Error)
{
    public static YamlSyntax Rule { get; } = new();

    public Diagnostic Found(Span at, string message, string help) => Report(at, message, help);
}

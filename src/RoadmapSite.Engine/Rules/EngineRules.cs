namespace RoadmapSite.Engine.Rules;

/// <summary>The rules that hold for any subject.</summary>
internal static class EngineRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingFrontMatter.Rule, YamlSyntax.Rule, UnknownKey.Rule, MissingField.Rule, WrongType.Rule, UnknownValue.Rule,
        DuplicateKey.Rule, PlaceholderText.Rule, AmbiguousScalar.Rule, NotUtf8.Rule, YamlTooDeep.Rule, ImpossibleDate.Rule,
    ];
}

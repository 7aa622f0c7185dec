namespace RoadmapSite.Engine.Rules;

/// <summary>The rules that hold for any subject.</summary>
internal static class EngineRules
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        MissingFrontMatter.Rule, YamlSyntax.Rule, UnknownKey.Rule, MissingField.Rule, WrongType.Rule, UnknownValue.Rule,
        DuplicateKey.Rule, PlaceholderText.Rule, AmbiguousScalar.Rule, NotUtf8.Rule, MixedLineEndings.Rule, FileTooLarge.Rule, YamlTooDeep.Rule, MarkdownTooDeep.Rule,
        DuplicateId.Rule, MalformedId.Rule, BrokenReference.Rule, ReferenceToWrongType.Rule, WrongCardinality.Rule, SelfReference.Rule,
        new OrphanItem(), BrokenLink.Rule, BrokenAnchor.Rule, MissingImage.Rule, AmbiguousLink.Rule, IdCaseDiffers.Rule,
        ImpossibleDate.Rule, AllowanceExpired.Rule, AllowanceUnused.Rule, InvalidQuery.Rule, EmptyQuery.Rule, MissingAltText.Rule, RestrictedLeak.Rule, ExternalAsset.Rule, RawHtml.Rule, OutputCollision.Rule, MissingTranslation.Rule, UnusedOverride.Rule, LargeImage.Rule, LowContrastBrand.Rule,
    ];
}

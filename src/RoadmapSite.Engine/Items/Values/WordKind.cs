using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

internal sealed class WordKind(Vocabulary vocabulary) : Kind<string>, IWordKind
{
    public Vocabulary Vocabulary => vocabulary;

    public override IReadOnlyList<string> Words => vocabulary.Words;

    public override string Expected => $"one of {string.Join(", ", vocabulary.Words)}";

    internal override void WriteSchema(SchemaWriter schema, bool orNull) => schema.Words(orNull, [.. vocabulary.Words, .. schema.AddedWords(vocabulary)], vocabulary.Aliases.Keys);

    public override bool TryRead(YamlNode node, BindScope scope, out string value)
    {
        value = "";
        if (node is not YamlScalar scalar)
        {
            return false;
        }

        var added = scope.AddedWords.GetValueOrDefault(vocabulary.Name) ?? [];
        if (vocabulary.Canonical(scalar.Text) is { } known)
        {
            value = known;
            if (known != scalar.Text && scalar.At.Text == scalar.Text)
            {
                scope.Tidied.Add(new(scalar.At, known));
            }

            return true;
        }

        if (added.Contains(scalar.Text))
        {
            value = scalar.Text;
            return true;
        }

        scope.Findings.Add(UnknownValue.Rule.Found(scalar.At, scope.FieldName, scalar.Text, [.. vocabulary.Words, .. added]));
        return false;
    }
}

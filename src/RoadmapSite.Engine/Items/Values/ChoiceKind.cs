using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Schemas;

namespace RoadmapSite.Engine.Items.Values;

/// <summary>A word of a scale that code counts with, such as the five levels of a risk.</summary>
internal sealed class ChoiceKind<T>(IReadOnlyList<(string Word, T Value)> choices) : Kind<T>
    where T : struct
{
    public override IReadOnlyList<string> Words { get; } = [.. choices.Select(choice => choice.Word)];

    public override string Expected => $"one of {string.Join(", ", Words)}";

    internal override void WriteSchema(SchemaWriter schema, bool orNull) => schema.Words(orNull, Words, []);

    public override bool TryRead(YamlNode node, BindScope scope, out T value)
    {
        value = default;
        if (node is not YamlScalar scalar)
        {
            return false;
        }

        for (var i = 0; i < choices.Count; i++)
        {
            var choice = choices[i];
            if (choice.Word.Equals(scalar.Text, StringComparison.OrdinalIgnoreCase))
            {
                value = choice.Value;
                if (choice.Word != scalar.Text && scalar.At.Text == scalar.Text)
                {
                    scope.Tidied.Add(new(scalar.At, choice.Word));
                }

                return true;
            }
        }

        scope.Findings.Add(UnknownValue.Rule.Found(scalar.At, scope.FieldName, scalar.Text, Words));
        return false;
    }
}

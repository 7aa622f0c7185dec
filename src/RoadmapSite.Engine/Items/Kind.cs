using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items;

/// <summary>How the value of a field is written: a date, a word of a vocabulary, a list of references.</summary>
public abstract class Kind
{
    /// <summary>What should have stood there, with an article and an example: “a date, such as 2027-03-31”.</summary>
    public abstract string Expected { get; }

    /// <summary>The words that such a value may be, or that each of its elements may be; empty where it is not one of a few words.</summary>
    public virtual IReadOnlyList<string> Words => Elements?.Words ?? [];

    /// <summary>The keys of the maps that such a value is made of; null where it is made of none.</summary>
    internal virtual Fields? Keys => null;

    /// <summary>The kind of each value of a list or a map; null where it is neither.</summary>
    internal virtual Kind? Elements => null;

    /// <summary>What the keys of a map are whose keys are data; null where there are none.</summary>
    internal virtual Kind? KeyKind => null;

    /// <summary>Writes what such a value may be as members of a JSON Schema; nothing where it may be anything.</summary>
    /// <param name="orNull">Whether a key without a value will do.</param>
    internal virtual void WriteSchema(Schemas.SchemaWriter schema, bool orNull)
    {
    }

    /// <summary>The value, or null after a finding about it.</summary>
    internal object? ReadValue(YamlNode node, BindScope scope)
    {
        var before = (scope.Findings.Count, scope.Withheld);
        var value = ReadBoxed(node, scope);
        if (value is null && (scope.Findings.Count, scope.Withheld) == before)
        {
            scope.Findings.Add(Rules.WrongType.Rule.Found(node.At, scope.FieldName, Expected, node));
        }

        return value;
    }

    private protected abstract object? ReadBoxed(YamlNode node, BindScope scope);
}

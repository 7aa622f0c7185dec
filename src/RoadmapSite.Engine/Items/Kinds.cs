using RoadmapSite.Engine.Items.Values;

namespace RoadmapSite.Engine.Items;

/// <summary>The kinds of value that fields are declared with.</summary>
public static class Kinds
{
    /// <summary>Words for people.</summary>
    public static Kind<string> Text { get; } = new TextKind();

    /// <summary>A name that is looked up, not read: <c>clinical-safety</c>, <c>OBJ-1.1</c>.</summary>
    public static Kind<string> Id { get; } = new IdKind();

    public static Kind<bool> Boolean { get; } = new BooleanKind();

    /// <summary>A date, as precise as it is known.</summary>
    public static Kind<PartialDate> Date { get; } = new DateKind();

    public static Kind<Text.Colour> Colour { get; } = new ColourKind();

    /// <summary>Names of typefaces, as CSS takes them.</summary>
    public static Kind<string> Fonts { get; } = new FontsKind();

    public static Kind<double> Number { get; } = new NumberKind("a number", double.MinValue, double.MaxValue, whole: false);

    /// <summary>Whole units of the strategy's currency.</summary>
    public static Kind<double> Money { get; } = new NumberKind("an amount in whole units of the currency, such as 250000", double.MinValue, double.MaxValue, whole: false);

    /// <summary>0 or more, in whole or parts.</summary>
    public static Kind<double> Amount { get; } = new NumberKind("a number of 0 or more", 0, double.MaxValue, whole: false);

    /// <summary>A share between 0 and 1.</summary>
    public static Kind<double> Share { get; } = new NumberKind("a share between 0 and 1, such as 0.6", 0, 1, whole: false);

    public static Kind<double> Percent { get; } = new NumberKind("a percentage between 0 and 100", 0, 100, whole: false);

    public static Kind<double> Year { get; } = new NumberKind("a year, such as 2027", 1900, 2200, whole: true);

    public static Kind<double> Whole(double min, double max) => new NumberKind($"a whole number from {min} to {max}", min, max, whole: true);

    public static Kind<double> Between(double min, double max) => new NumberKind($"a number from {min} to {max}", min, max, whole: false);

    public static Kind<string> Word(Vocabulary vocabulary) => new WordKind(vocabulary);

    /// <summary>A word of a scale that code counts with.</summary>
    public static Kind<T> Choice<T>(params IReadOnlyList<(string Word, T Value)> choices)
        where T : struct => new ChoiceKind<T>(choices);

    /// <summary>The id of an item of one of these types, or of any; <c>ID/part</c> names a part of it.</summary>
    public static Kind<Reference> Reference(params IReadOnlyList<string> types) => new ReferenceKind(types, '/');

    /// <summary>Like a reference, written <c>prefix:part</c>.</summary>
    public static Kind<Reference> PrefixedReference(params IReadOnlyList<string> types) => new ReferenceKind(types, ':');

    public static Kind<IReadOnlyList<T>> List<T>(Kind<T> of)
        where T : notnull => new ListKind<T>(of);

    public static Kind<IReadOnlyList<Entry<TKey, TValue>>> Map<TKey, TValue>(Kind<TKey> keys, Kind<TValue> values)
        where TKey : notnull
        where TValue : notnull => new MapKind<TKey, TValue>(keys, values);

    /// <summary>A map with declared fields.</summary>
    /// <param name="name">What to call it in messages: <c>milestone</c>.</param>
    public static Kind<T> Part<T>(string name, Func<Fields> fields, Func<PartSource, T> make)
        where T : Part => new PartKind<T>(name, fields, make);
}

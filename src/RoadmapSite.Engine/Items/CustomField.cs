
namespace RoadmapSite.Engine.Items;

/// <summary>A field that an organisation adds to item types in its configuration.</summary>
public sealed class CustomField(PartSource source) : Part(source)
{
    private static readonly Vocabulary KindWords = new("field-kind", "text", "number", "money", "percent", "date", "boolean", "word", "reference", "text-list", "word-list", "reference-list");

    public static readonly Field<string> NameField = new("name", Kinds.Id, "The front-matter key.") { Required = true };
    public static readonly Field<string> KindField = new("kind", Kinds.Word(KindWords), "How its value is written.") { Required = true };
    public static readonly Field<bool> RequiredField = new("required", Kinds.Boolean, "Whether every item of these types must have it.");
    public static readonly Field<IReadOnlyList<string>> WordsField = new("values", Kinds.List(Kinds.Id), "The words it may hold, for kind word.");
    public static readonly Field<IReadOnlyList<string>> TypesField = new("on", Kinds.List(Kinds.Id), "The item types that have it; all when not written.");
    public static readonly Field<string> DescriptionField = new("description", Kinds.Text, "One line for the field reference.");

    public static Fields Fields { get; } = new(NameField, KindField, RequiredField, WordsField, TypesField, DescriptionField);

    public static Kind<CustomField> PartKind { get; } = Kinds.Part("field", () => Fields, source => new CustomField(source));

    public string Name => Get(NameField) ?? "";

    /// <summary>The names of the item types that have it; empty for all.</summary>
    public IReadOnlyList<string> Types => List(TypesField);

    public bool IsOn(ItemType type) => Types.Count == 0 || Types.Contains(type.Name);

    /// <param name="type">The type that gets the field. A free page has to have it only when it is named.</param>
    public Field Declare(ItemType type)
    {
        var words = Kinds.Word(new Vocabulary(Name, [.. List(WordsField)]));
        return Get(KindField) switch
        {
            "number" => Make(Kinds.Number),
            "money" => Make(Kinds.Money),
            "percent" => Make(Kinds.Percent),
            "date" => Make(Kinds.Date),
            "boolean" => Make(Kinds.Boolean),
            "word" => Make(words),
            "reference" => Make(Kinds.Reference()),
            "text-list" => Make(Kinds.List(Kinds.Text)),
            "word-list" => Make(Kinds.List(words)),
            "reference-list" => Make(Kinds.List(Kinds.Reference())),
            _ => Make(Kinds.Text),
        };

        Field<T> Make<T>(Kind<T> kind)
            where T : notnull => new(Name, kind, Get(DescriptionField) ?? "") { Required = Value(RequiredField, absent: false) && (!type.IsPage || Types.Contains(type.Name)) };
    }
}

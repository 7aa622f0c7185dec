using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>A type of item: its name, its folder, its fields, and how one is made.</summary>
public sealed class ItemType
{
    private readonly Func<ItemSource, Item> make;

    /// <param name="name">As <c>type:</c> says it: <c>initiative</c>.</param>
    public ItemType(string name, Func<ItemSource, Item> make, params IEnumerable<Field> fields)
    {
        this.make = make;
        Name = name;
        Label = Casing.Sentence(name);
        Plural = Grammar.Plural(name);
        Fields = Item.CommonFields.With(fields);
    }

    public string Name { get; }

    /// <summary>The name as a heading: <c>Initiative</c>.</summary>
    public string Label { get; init; }

    /// <summary>Several of them as a heading: <c>Initiatives</c>.</summary>
    public string PluralLabel => Grammar.Plural(Label);

    /// <summary>The name inside a sentence: <c>initiative</c>, <c>KPI</c>.</summary>
    public string LabelInSentence => Label.Length > 1 && char.IsUpper(Label[1]) ? Label : Label.ToLowerInvariant();

    /// <summary>What a link to a new one says: <c>Add an initiative</c>.</summary>
    public string AddLabel => $"Add {Grammar.Article(Label)} {LabelInSentence}";

    /// <summary>The content folder that gives this type, and the folder its pages are written to.</summary>
    public string Plural { get; }

    public Fields Fields { get; private init; }

    /// <summary>What its ids begin with, such as <c>INIT-</c>; empty when they are words.</summary>
    public string IdPrefix { get; init; } = "";

    /// <summary>A site has exactly one.</summary>
    public bool IsSingle { get; init; }

    /// <summary>Prose that is no item of a subject.</summary>
    public bool IsPage => Name == PageItem.ItemType.Name;

    public Item Make(ItemSource source) => make(source);

    /// <summary>The same type with an organisation's own fields.</summary>
    internal ItemType With(IEnumerable<Field> fields) => new(Name, make, [.. Fields.All, .. fields]) { Label = Label, IdPrefix = IdPrefix, IsSingle = IsSingle };
}

using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>Something with an id and a page of its own.</summary>
public abstract class Item : Part
{
    /// <summary>The type of item that owners are.</summary>
    public const string OwnerType = "role";

    public static readonly Field<string> IdField = new("id", Kinds.Id, "Unique, stable, never reused. The file's stem when it is not written.");
    public static readonly Field<string> TypeField = new("type", Kinds.Id, "What it is; the folder says so when it is not written.");
    public static readonly Field<string> TitleField = new("title", Kinds.Text, "What people call it.") { Required = true };
    public static readonly Field<Reference> OwnerField = new("owner", Kinds.Reference(OwnerType), "The role that answers for it.");
    public static readonly Field<string> StatusField = new("status", Kinds.Text, "Where it stands.");
    public static readonly Field<string> SummaryField = new("summary", Kinds.Text, "One sentence for lists and search.");
    public static readonly Field<IReadOnlyList<string>> TagsField = new("tags", Kinds.List(Kinds.Text), "Words to find it by.");
    public static readonly Field<IReadOnlyList<string>> AliasesField = new("aliases", Kinds.List(Kinds.Id), "Old ids and paths, which lead here.");
    public static readonly Field<PartialDate> CreatedField = new("created", Kinds.Date, "When it was first written.");
    public static readonly Field<PartialDate> ReviewedField = new("reviewed", Kinds.Date, "When somebody last checked it.");
    public static readonly Field<PartialDate> NextReviewField = new("nextReview", Kinds.Date, "When it is to be checked again.");
    public static readonly Field<string> VisibilityField = new("visibility", Kinds.Word(new Vocabulary("visibility", [.. Audience.Words])), "Who may read it: everyone, the organisation, or a few of it. A site for fewer readers leaves it out.") { Default = Audience.Internal };
    public static readonly Field<IReadOnlyList<string>> SourcesField = new("sources", Kinds.List(Kinds.Text), "Where its facts come from.");
    public static readonly Field<bool> DraftField = new("draft", Kinds.Boolean, "Keeps the page out of the published site.");
    public static readonly Field<IReadOnlyList<Allowance>> AllowField = new("allow", Kinds.List(Allowance.Kind), "Findings this page may live with.");

    /// <summary>The title of a free page, which may come from its first heading.</summary>
    public static readonly Field<string> PageTitleField = new("title", Kinds.Text, "What people call it; the first heading when not written.");

    private readonly ItemSource source;

    /// <summary>Every link to it asks for its address.</summary>
    private string? url;

    protected Item(ItemSource source)
        : base(source)
    {
        this.source = source;
        Id = Get(IdField) ?? source.DefaultId;
        Title = (Get(TitleField) ?? Get(PageTitleField)) is { Length: > 0 } title ? title : Id;
    }

    public static Fields CommonFields { get; } = new(
        IdField, TypeField, TitleField, OwnerField, StatusField, SummaryField, TagsField, AliasesField, CreatedField,
        ReviewedField, NextReviewField, VisibilityField, SourcesField, DraftField, AllowField);

    public string Id { get; }

    public virtual string Title { get; }

    public ItemType Type => source.Type;

    public Document Document => source.Document;

    public Reference? OwnerReference => Get(OwnerField);

    /// <summary>The role that answers for it, when it is written and known.</summary>
    public Item? Owner => OwnerReference?.Target;

    public virtual string? Status => Get(StatusField);

    public string? Summary => Get(SummaryField);

    public IReadOnlyList<string> Tags => List(TagsField);

    public IReadOnlyList<string> Aliases => List(AliasesField);

    public PartialDate? Reviewed => Value(ReviewedField);

    public PartialDate? NextReview => Value(NextReviewField);

    public string Visibility => IsVisibilityLost ? Audience.Restricted : GetOrDefault(VisibilityField);

    /// <summary>Whether somebody said who may read it and it cannot be read: then nobody may who may not read everything.</summary>
    internal bool IsVisibilityLost { get; set; }

    /// <summary>Whether the readers of the site may not read it.</summary>
    internal bool IsWithheld { get; set; }

    public IReadOnlyList<string> Sources => List(SourcesField);

    public bool IsDraft => Value(DraftField, absent: false);

    public IReadOnlyList<Allowance> Allowances => List(AllowField);

    /// <summary>Whether every required key could be read. One that could not is a finding already.</summary>
    public bool IsComplete => Type.Fields.All.All(known => !known.Required || Has(known));

    /// <summary>Every id written in its front matter, in the order written.</summary>
    public IReadOnlyList<Reference> References => source.References;

    /// <summary>Words of its front matter that are understood, such as <c>wip</c>, and the word that each is read as.</summary>
    internal IReadOnlyList<TextEdit> Tidied => source.Tidied;

    /// <summary>Its parts that have ids: milestones, objectives, requirements.</summary>
    public IReadOnlyList<(string Id, Part Part, Span At)> Parts => source.Parts;

    /// <summary>Other names that references may use for it, such as a framework's prefix.</summary>
    public virtual IEnumerable<string> OtherIds => Aliases;

    /// <summary>The address of its page from the site's root, with <c>/</c>.</summary>
    public string Url => url ??= MakeUrl();

    /// <summary>Its prose, once the bodies are read.</summary>
    public Body Body { get; internal set; } = Body.Empty;

    /// <summary>The heading that its prose begins with, once the bodies are read.</summary>
    internal string? FirstHeading { get; set; }

    /// <summary>The place of its id, or of the item when the file's stem is its id.</summary>
    public Span PlaceOfId => At(IdField);

    public Part? Part(string id) => source.Parts.FirstOrDefault(part => part.Id == id).Part;

    private protected virtual string MakeUrl() => $"{Type.Plural}/{(IdSyntax.IsWellFormed(Id) ? Id : Casing.Slug(Id))}.html";

    public override string ToString() => $"{Id} “{Title}”";
}

using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary><c>roadmap.yml</c>: what an organisation decides about its site. Subjects add fields of their own.</summary>
public sealed class Configuration(PartSource source, IReadOnlyList<Reference> references) : Part(source)
{
    public const string FileName = "roadmap.yml";

    private static readonly Kind<string> SeverityKind = Kinds.Word(new Vocabulary("severity", "error", "warning", "information", "off"));

    public static readonly Field<string> TitleField = new("title", Kinds.Text, "The site's name.") { Default = "Roadmap" };
    public static readonly Field<string> OrganisationField = new("organisation", Kinds.Text, "Whose strategy it is.");
    public static readonly Field<string> LanguageField = new("language", Kinds.Id, "A language tag such as en-US: dates, numbers and money are written its way, and the interface speaks it where the theme has its words.") { Default = "en" };
    public static readonly Field<PartialDate> AsOfField = new("asOf", Kinds.Date, "The day the figures are about; today when not written.");
    public static readonly Field<IReadOnlyList<Entry<string, string>>> FoldersField = new("folders", Kinds.Map(Kinds.Id, Kinds.Id), "Other folder names for item types, by folder.");
    public static readonly Field<IReadOnlyList<CustomField>> FieldsField = new("fields", Kinds.List(CustomField.PartKind), "Fields of your own.");
    public static readonly Field<IReadOnlyList<Entry<string, IReadOnlyList<string>>>> VocabulariesField = new("vocabularies", Kinds.Map(Kinds.Id, Kinds.List(Kinds.Id)), "Words to add to a vocabulary, by its name.");
    public static readonly Field<double> FiscalYearStartField = new("fiscalYearStart", Kinds.Whole(1, 12), "The month the fiscal year starts in.") { Default = 1.0 };
    public static readonly Field<IReadOnlyList<Entry<string, string>>> DateWordsField = new("dateWords", Kinds.Map(Kinds.Id, Kinds.Id), "Words such as now, next and later, each with the date it stands for.");
    public static readonly Field<string> ThemeField = new("theme", Kinds.Id, "A theme folder, beside this file.");
    public static readonly Field<Brand> BrandField = new("brand", Brand.PartKind, "The organisation’s sign, colours and typefaces.");
    public static readonly Field<IReadOnlyList<Entry<string, string>>> RulesField = new("rules", Kinds.Map(Kinds.Id, SeverityKind), "Another severity for a rule, or off, by its name.");
    public static readonly Field<string> FailOnField = new("failOn", Kinds.Word(new Vocabulary("fail-level", "error", "warning", "never")), "The severity that makes a check fail.") { Default = "error" };
    public static readonly Field<string> HistoryField = new("history", Kinds.Word(new Vocabulary("history", "names", "dates", "off")), "What pages tell of their past, from git: names (who, when and what; this when not written), dates (when and what) or off.") { Default = "names" };
    public static readonly Field<IReadOnlyList<Entry<string, string>>> BaselinesField = new("baselines", Kinds.Map(Kinds.Text, Kinds.Id), "Earlier states to tell changes from, each a name and a git tag, branch or commit; the last is the one that the change page is about.");
    public static readonly Field<double> LargestPictureField = new("largestPicture", Kinds.Amount, "The size in kilobytes past which a picture is reported; 500 when not written.") { Default = 500.0 };
    public static readonly Field<double> LargestFileField = new("largestFile", Kinds.Amount, "The size in kilobytes past which a text file is reported; 1000 when not written.") { Default = 1000.0 };
    public static readonly Field<string> UrlField = new("url", Kinds.Id, "The address the site is published at, for what must name it in full: feed, site map, calendar, the page for addresses that lead nowhere.");
    public static readonly Field<string> AudienceField = new("audience", Kinds.Word(new Vocabulary("audience", [.. Items.Audience.Words])), "Who the site is for: what they may not read by its visibility is left out. Restricted, which leaves nothing out, when not written.") { Default = Items.Audience.Restricted };
    public static readonly Field<string> RepositoryField = new("repository", Kinds.Id, "The address of the repository.");
    public static readonly Field<string> EditLinkField = new("editLink", Kinds.Id, "The address of a page's editor, with {path} in it.");

    public static Fields EngineFields { get; } = new(
        TitleField, OrganisationField, LanguageField, AsOfField, FoldersField, FieldsField, VocabulariesField, FiscalYearStartField,
        DateWordsField, ThemeField, BrandField, RulesField, FailOnField, LargestPictureField, LargestFileField, HistoryField, BaselinesField, UrlField, AudienceField, RepositoryField, EditLinkField);

    public string Title => GetOrDefault(TitleField);

    public string Organisation => Get(OrganisationField) ?? "";

    public string Language => GetOrDefault(LanguageField);

    public DateOnly? AsOf => Value(AsOfField)?.Start;

    public IReadOnlyList<Entry<string, string>> Folders => List(FoldersField);

    public IReadOnlyList<CustomField> CustomFields => List(FieldsField);

    public string? Theme => Get(ThemeField);

    public Brand? Brand => Get(BrandField);

    public IReadOnlyList<Entry<string, string>> Rules => List(RulesField);

    public Severity? FailOn => GetOrDefault(FailOnField) switch { "warning" => Severity.Warning, "never" => null, _ => Severity.Error };

    /// <summary>The size in bytes past which a picture is reported.</summary>
    public double LargestPicture => GetOrDefault(LargestPictureField) * 1000;

    /// <summary>The size in bytes past which a text file is reported.</summary>
    public double LargestFile => GetOrDefault(LargestFileField) * 1000;

    /// <summary>Whether pages tell of their past.</summary>
    public bool ShowsHistory => GetOrDefault(HistoryField) != "off";

    /// <summary>Whether they also say who changed them.</summary>
    public bool ShowsAuthors => GetOrDefault(HistoryField) == "names";

    /// <summary>Earlier states by name, each with what git calls it.</summary>
    public IReadOnlyList<Entry<string, string>> Baselines => List(BaselinesField);

    /// <summary>With a slash at its end; null where nobody has said where the site is published.</summary>
    public string? Url => Get(UrlField) is { Length: > 0 } url ? url.TrimEnd('/') + "/" : null;

    /// <summary>The whole address of a page or file of the site; null where nobody has said where the site is published.</summary>
    public string? AddressOf(string route) => Url is { } url ? url + RelativePath.Escape(route) : null;

    /// <summary>What stands between the server's name and the site's addresses: <c>/</c>, <c>/strategy/</c>. The root of the server where nobody has said.</summary>
    public string BasePath => Uri.TryCreate(Url, UriKind.Absolute, out var address) && address.Scheme.StartsWith("http", StringComparison.Ordinal) ? address.AbsolutePath : "/";

    /// <summary>Who the site is for.</summary>
    public Audience Audience => new(GetOrDefault(AudienceField));

    public string? Repository => Get(RepositoryField);

    public string? EditLink => Get(EditLinkField);

    public IReadOnlyDictionary<string, IReadOnlyList<string>> AddedWords { get; } = Words(source);

    /// <summary>An organisation's own fields of a type; one under a name that is taken is a finding, and left out.</summary>
    public IEnumerable<Field> FieldsOf(ItemType type) => CustomFields
        .Where(field => field.IsOn(type) && type.Fields.Find(field.Name) is null)
        .DistinctBy(field => field.Name)
        .Select(field => field.Declare(type));

    internal IReadOnlyList<Entry<string, string>> DateWords => List(DateWordsField);

    public PlanningCalendar Calendar => new((int)GetOrDefault(FiscalYearStartField), DateWords.ToDictionary(entry => entry.Key, entry => entry.Value));

    /// <summary>Ids written in the configuration.</summary>
    internal IReadOnlyList<Reference> References => references;

    /// <summary>The value of a field that a subject declared.</summary>
    public T? Read<T>(Field<T> field)
        where T : class => Get(field);

    /// <summary>The value of a field that a subject declared, of a value type.</summary>
    public T? ReadValue<T>(Field<T> field)
        where T : struct => Value(field);

    private static Dictionary<string, IReadOnlyList<string>> Words(PartSource source)
    {
        var bound = source.Values.FirstOrDefault(value => value.Field == VocabulariesField);
        return bound.Value is IReadOnlyList<Entry<string, IReadOnlyList<string>>> entries
            ? entries.DistinctBy(entry => entry.Key).ToDictionary(entry => entry.Key, entry => entry.Value)
            : [];
    }
}

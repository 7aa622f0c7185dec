using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>What binding one file needs and gathers.</summary>
public sealed class BindScope(SourceFile file, PlanningCalendar calendar, IReadOnlyDictionary<string, IReadOnlyList<string>> addedWords)
{
    public SourceFile File { get; } = file;

    public PlanningCalendar Calendar { get; } = calendar;

    /// <summary>Words that the configuration adds to vocabularies, by vocabulary name.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> AddedWords { get; } = addedWords;

    public List<Diagnostic> Findings { get; } = [];

    /// <summary>Words that are understood, and the word that each is read as.</summary>
    internal List<TextEdit> Tidied { get; } = [];

    /// <summary>Tells the ids of what the site leaves out for its readers: they are read as if nobody had written them.</summary>
    internal Func<string, bool> IsWithheld { get; init; } = _ => false;

    /// <summary>How many ids were passed over for that.</summary>
    internal int Withheld { get; set; }

    internal List<Reference> References { get; } = [];

    internal List<(string Id, Part Part, Span At)> Parts { get; } = [];

    /// <summary>The top-level key that is being read: the relation that references in it stand for.</summary>
    internal string Relation { get; set; } = "";

    /// <summary>The innermost key that is being read, for messages.</summary>
    internal string FieldName { get; set; } = "";
}

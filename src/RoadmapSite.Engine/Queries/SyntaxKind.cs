namespace RoadmapSite.Engine.Queries;

internal enum SyntaxKind
{
    Number,
    Text,
    Date,
    Time,
    Variable,

    /// <summary>A field, a type, a section of the data.</summary>
    Name,

    /// <summary>A name of what stands before it: <c>owner.title</c>.</summary>
    Path,
    List,

    /// <summary>A function; the first part is what stands before its dot, if anything does.</summary>
    Call,
    Not,
    Negative,
    Binary,

    /// <summary>Some of the items that the first part gives: those for which the second holds.</summary>
    Where,

    /// <summary>The first part, asked of each item that the second gives.</summary>
    Of,
}

namespace RoadmapSite.Engine.Content;

internal enum EmbeddedFault
{
    /// <summary>A view in a quotation, whose lines have marks before them.</summary>
    InQuote,

    /// <summary>A figure in a heading, whose anchor would change with it.</summary>
    InHeading,

    /// <summary>A figure without its end on the line.</summary>
    NotClosed,

    /// <summary>More of them than a page may hold.</summary>
    TooMany,
}

namespace RoadmapSite.Engine.Queries;

internal enum TokenKind
{
    End,
    Name,
    Number,
    Text,
    Date,
    Time,
    Variable,
    Sign,
}

namespace RoadmapSite.Engine.Output.Downloads;

/// <summary>A table to take along: the items of a type, or what stands in a list of theirs.</summary>
/// <param name="Name">In kebab case: <c>initiatives</c>, <c>milestones</c>.</param>
/// <param name="Rows">Each as long as the columns; a cell is text, a number, a day, true or false, or nothing.</param>
internal sealed record Table(string Name, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);

namespace RoadmapSite.Engine.Queries;

/// <summary>Something an expression can have worked out: <c>sum(…)</c>.</summary>
/// <param name="Example">For the message about a wrong number of things in its brackets.</param>
/// <param name="TypeOf">What it gives for what stands in its brackets, or a mistake about that.</param>
internal sealed record Function(string Name, int Parameters, string Example, Func<IReadOnlyList<Expression>, QueryType> TypeOf, Func<Evaluation, IReadOnlyList<Expression>, object?> Evaluate);

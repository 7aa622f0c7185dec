namespace RoadmapSite.Engine.Queries;

/// <summary>What is wrong with an expression, and where in it. Thrown inside this folder only; whoever compiles or evaluates gets it as a value.</summary>
internal sealed class QueryMistake(int start, int length, string message, string? help = null) : Exception(message)
{
    public int Start => start;

    public int Length => length;

    public string? Help => help;
}

namespace RoadmapSite.Engine.Items;

public sealed class Field<T>(string name, Kind<T> kind, string description) : Field(name, description)
    where T : notnull
{
    public override Kind<T> Kind { get; } = kind;
}

using RoadmapSite.Engine.Content;

namespace RoadmapSite.Engine.Items;

public abstract class Kind<T> : Kind
    where T : notnull
{
    /// <summary>Reads a value that is there. False without a finding means “not of this kind”, and the binder says so.</summary>
    public abstract bool TryRead(YamlNode node, BindScope scope, out T value);

    private protected sealed override object? ReadBoxed(YamlNode node, BindScope scope) => TryRead(node, scope, out var value) ? value : null;
}

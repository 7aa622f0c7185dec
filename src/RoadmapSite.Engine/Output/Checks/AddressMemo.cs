namespace RoadmapSite.Engine.Output.Checks;

/// <summary>What addresses lead to, by the folder they stand in: the same navigation stands on every page.</summary>
/// <remarks>Full, it forgets everything, which is cheap: what comes again is soon known again.</remarks>
internal sealed class AddressMemo
{
    private const int Size = 1 << 15;

    private readonly ulong[] keys = new ulong[Size];
    private readonly ulong[] targets = new ulong[Size];
    private int count;

    public bool TryGet(ulong key, out ulong target)
    {
        for (var at = (int)key & Size - 1; keys[at] != 0; at = at + 1 & Size - 1)
        {
            if (keys[at] == key)
            {
                target = targets[at];
                return true;
            }
        }

        target = 0;
        return false;
    }

    public void Add(ulong key, ulong target)
    {
        if (++count > Size / 2)
        {
            keys.AsSpan().Clear();
            count = 1;
        }

        var at = (int)key & Size - 1;
        while (keys[at] != 0)
        {
            at = at + 1 & Size - 1;
        }

        (keys[at], targets[at]) = (key, target);
    }
}

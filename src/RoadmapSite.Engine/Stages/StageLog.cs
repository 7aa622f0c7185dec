namespace RoadmapSite.Engine.Stages;

/// <summary>Where a run is, and what each stage so far took: for who waits, and for who makes it faster.</summary>
/// <remarks>Stages follow one another; one that begins ends the one before. Any thread may look while one works.</remarks>
public sealed class StageLog(TimeProvider clock)
{
    private readonly Lock writing = new();
    private readonly List<Stage> done = [];
    private readonly List<Stage> parts = [];
    private string? current;
    private long began;
    private long allocated;

    /// <summary>What is being done now, in words: “Rendering pages”; null before the first and after the last.</summary>
    public string? Current
    {
        get
        {
            lock (writing)
            {
                return current;
            }
        }
    }

    /// <summary>Those that are over, in their order.</summary>
    public IReadOnlyList<Stage> Done
    {
        get
        {
            lock (writing)
            {
                return [.. done];
            }
        }
    }

    public void Begin(string name)
    {
        lock (writing)
        {
            End();
            current = name;
            began = clock.GetTimestamp();
            allocated = GC.GetTotalAllocatedBytes();
        }
    }

    public void End()
    {
        lock (writing)
        {
            if (current is not null)
            {
                done.Add(new(current, clock.GetElapsedTime(began), GC.GetTotalAllocatedBytes() - allocated));
                done.AddRange(parts);
                parts.Clear();
                current = null;
            }
        }
    }

    /// <summary>Does a part of the stage, beside which other parts are done.</summary>
    public void Part(string name, Action work)
    {
        var from = clock.GetTimestamp();
        work();
        lock (writing)
        {
            parts.Add(new(name, clock.GetElapsedTime(from), null));
        }
    }
}

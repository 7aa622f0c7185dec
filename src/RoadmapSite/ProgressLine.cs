using RoadmapSite.Engine.Stages;

namespace RoadmapSite;

/// <summary>A line on the terminal that says what a run is at, for whoever has waited a second. It is wiped before anything else is printed.</summary>
/// <param name="terminal">Null where nobody looks.</param>
internal sealed class ProgressLine : IDisposable
{
    private static readonly TimeSpan First = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Next = TimeSpan.FromMilliseconds(200);

    private readonly Lock writing = new();
    private readonly StageLog log;
    private readonly TextWriter? terminal;
    private readonly ITimer? timer;
    private bool isRunning = true;
    private int shown;

    public ProgressLine(StageLog log, TextWriter? terminal, TimeProvider clock)
    {
        (this.log, this.terminal) = (log, terminal);
        timer = terminal is null ? null : clock.CreateTimer(_ => Show(), null, First, Next);
    }

    public void Start()
    {
        lock (writing)
        {
            isRunning = true;
        }
    }

    /// <summary>Wipes the line, so that something else can be printed.</summary>
    public void Stop()
    {
        lock (writing)
        {
            isRunning = false;
            Wipe();
        }
    }

    public void Dispose()
    {
        timer?.Dispose();
        Stop();
    }

    private void Show()
    {
        lock (writing)
        {
            if (isRunning && log.Current is { } stage)
            {
                Wipe();
                terminal!.Write(stage + " …");
                shown = stage.Length + 2;
            }
        }
    }

    private void Wipe()
    {
        if (shown > 0)
        {
            terminal!.Write("\r" + new string(' ', shown) + "\r");
            shown = 0;
        }
    }
}

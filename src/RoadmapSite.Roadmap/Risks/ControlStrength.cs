namespace RoadmapSite.Roadmap.Risks;

/// <summary>How much of a risk its controls take away, taken together.</summary>
public static class ControlStrength
{
    /// <summary>A share between 0 and 1: what is left after each control that is implemented or partial has taken its part of the rest.</summary>
    public static double Of(IEnumerable<Control> controls) => Combine(controls.Where(IsWorking).Select(control => OfWord(control.Effectiveness)));

    /// <summary>1 − Π(1 − e).</summary>
    public static double Combine(IEnumerable<double> effects) => 1 - effects.Aggregate(1.0, (left, effect) => left * (1 - effect));

    /// <summary>An effect that nobody knows is counted as none.</summary>
    public static double OfWord(string effectiveness) => effectiveness switch
    {
        "weak" => 0.25,
        "moderate" => 0.5,
        "strong" => 0.75,
        _ => 0,
    };

    private static bool IsWorking(Control control) => control.Status is Control.Implemented or Control.Partial;
}

namespace RoadmapSite.Roadmap.Plan;

/// <summary>Earned value figures of work with a budget, named as the PMI names them. Money; a division by zero gives null.</summary>
/// <param name="Bac">Budget at completion.</param>
/// <param name="Pv">Planned value: the budget of what should be done by now.</param>
/// <param name="Ev">Earned value: the budget of what is done.</param>
/// <param name="Ac">Actual cost.</param>
public sealed record EarnedValue(double Bac, double? Pv, double Ev, double Ac)
{
    /// <summary>Schedule performance index, EV ÷ PV.</summary>
    public double? Spi => Pv is { } planned ? Ratio(Ev, planned) : null;

    /// <summary>Cost performance index, EV ÷ AC.</summary>
    public double? Cpi => Ratio(Ev, Ac);

    /// <summary>Estimate at completion, AC + (BAC − EV) ÷ CPI. The budget while nothing is spent; null when money is spent and nothing earned.</summary>
    public double? Eac => Ac == 0 ? Bac : Cpi is { } index && index != 0 ? Ac + ((Bac - Ev) / index) : null;

    /// <summary>Variance at completion, BAC − EAC.</summary>
    public double? Vac => Bac - Eac;

    /// <summary>To-complete performance index, (BAC − EV) ÷ (BAC − AC): the cost performance the rest must have to keep the budget.</summary>
    public double? Tcpi => Ratio(Bac - Ev, Bac - Ac);

    private static double? Ratio(double part, double whole) => whole == 0 ? null : part / whole;
}

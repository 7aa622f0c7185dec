using RoadmapSite.Engine.Data;

namespace RoadmapSite.Roadmap.Technology;

internal static class TechnologyData
{
    internal static readonly ObjectShape<TechnologyFit> TechnologyShape = new ObjectShape<TechnologyFit>()
        .Text("id", fit => fit.Technology.Id)
        .Number("fit", 1, fit => fit.Index)
        .Texts("gateFailed", fit => fit.GatesFailed.Select(criterion => criterion.Id))
        .Text("time", fit => fit.Time?.Word())
        .Integer("daysToSupportEnd", fit => fit.DaysToSupportEnd)
        .Text("support", fit => fit.Support.Word())
        .Integer("unsupportedDays", fit => fit.UnsupportedDays);

    internal static readonly ObjectShape<(Decision Decision, OptionScore Option)> OptionShape = new ObjectShape<(Decision Decision, OptionScore Option)>()
        .Text("decision", row => row.Decision.Id)
        .Text("option", row => row.Option.Option.Id)
        .Number("score", 1, row => row.Option.Score)
        .Flag("chosen", row => row.Option.Option.Chosen);

    public static DataSection Technologies { get; } = DataSection.Of("technologies", Shapes.List(TechnologyShape), knowledge => knowledge.Get<FitAnalysis>().Technologies);

    public static DataSection OptionScores { get; } = DataSection.Of(
        "optionScores",
        Shapes.List(OptionShape),
        knowledge => knowledge.Get<OptionAnalysis>().Decisions.SelectMany(weighed => weighed.Options, (weighed, option) => (weighed.Decision, option)));
}

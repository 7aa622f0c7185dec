using RoadmapSite.Engine;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Vision;

namespace RoadmapSite.Roadmap.Gaps;

/// <summary>How far the organisation is from where it means to be, what closes the distance, and what nothing closes.</summary>
internal sealed class GapsPage() : Page("gaps.html", "Gaps")
{
    /// <summary>Letters of titles that a headline has room for.</summary>
    private const int HeadlineRoom = 90;

    // Teams are a later subject; their type is known here by name only.
    private const string TeamType = "team";

    /// <summary>The field in which a team says what it needs.</summary>
    private const string SkillsField = "skills";

    /// <summary>The guide's four kinds of gap, each of one or more categories; an organisation's own categories make a fifth.</summary>
    private static readonly (string Title, string[] Categories)[] FourKinds =
    [
        ("Technology and infrastructure", ["technology", "infrastructure"]),
        ("Budget", ["budget"]),
        ("Skills", ["skills"]),
        ("Process, data and governance", ["process", "data", "governance"]),
    ];

    public override IEnumerable<PageContent> Build(Site site)
    {
        var knowledge = site.Knowledge;
        var gaps = knowledge.Get<GapAnalysis>();
        if (gaps.Capabilities.Count == 0)
        {
            yield break;
        }

        var course = knowledge.Get<GapCourse>();
        var marks = LevelMarks.Capabilities;
        yield return Content(() => new Model
        {
            ["count"] = gaps.Capabilities.Count,
            ["lead"] = Lead(gaps, course),
            ["coverage"] = Coverages.All.Reverse().Select(coverage => new Model { ["coverage"] = coverage, ["count"] = gaps.Capabilities.Count(gap => gap.Coverage == coverage) }).ToList(),
            ["grid"] = marks.Grid(),
            ["scale"] = marks.Head(),
            ["capabilities"] = WorstFirst(gaps.Capabilities).Select(gap => Row(gap, marks)).ToList(),
            ["weightedGap"] = gaps.WeightedGap,
            ["weightedResidual"] = gaps.WeightedResidual,
            ["maturity"] = Mean(gaps.Maturity!, marks),
            ["open"] = WorstFirst(gaps.Capabilities).Where(gap => gap.Residual > 0).Select(Open).ToList(),
            ["course"] = Course(course, knowledge),
            ["dimensions"] = Dimensions(gaps).Select(dimension => Dimension(dimension, marks)).ToList(),
            ["board"] = Board([.. Dimensions(gaps)]),
            ["kinds"] = KindsOf(gaps),
            ["statementCount"] = gaps.ByCategory.Sum(category => category.Statements.Count),
            ["shortYears"] = knowledge.Get<BudgetAnalysis>().Years.Where(year => year.Headroom < 0).Select(year => new Model
            {
                ["year"] = year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
                ["short"] = -year.Headroom,
                ["shortApproved"] = year.HeadroomApprovedOnly < 0 ? -year.HeadroomApprovedOnly : 0,
            }).ToList(),
            ["hasSkills"] = knowledge.Items.Any(item => item.Type.Name == TeamType && item.Values.Any(bound => bound.Field.Name == SkillsField)),
            ["external"] = External(gaps),
            ["maxAge"] = Thresholds.Of(knowledge.Configuration).AssessmentMaxAgeDays,
            ["stale"] = gaps.Stale.OrderByDescending(gap => gap.AgeDays).Select(Assessment).ToList(),
            ["undated"] = gaps.Capabilities.Where(gap => gap.AgeDays is null).Select(gap => gap.Capability).ToList(),
        });
    }

    private static Model Lead(GapAnalysis gaps, GapCourse course) => new()
    {
        ["closure"] = gaps.PlannedClosurePercent,
        ["achieved"] = gaps.AchievedClosurePercent,
        ["left"] = gaps.WeightedResidual,
        ["by"] = course.Undated == 0 ? course.Ahead.LastOrDefault()?.Day : null,
        ["none"] = Named(gaps, Coverage.None),
        ["unapproved"] = Named(gaps, Coverage.Unapproved),
    };

    /// <summary>The capabilities of a coverage: how many, and their titles where a headline has room.</summary>
    private static Model Named(GapAnalysis gaps, Coverage coverage)
    {
        var all = gaps.Capabilities.Where(gap => gap.Coverage == coverage).Select(gap => gap.Capability).ToList();
        return new() { ["count"] = all.Count, ["names"] = all.Count <= 2 && all.Sum(capability => capability.Title.Length) <= HeadlineRoom ? all : [] };
    }

    /// <summary>The least covered first, then the most that stays open, then the widest gap.</summary>
    private static IEnumerable<CapabilityGap> WorstFirst(IEnumerable<CapabilityGap> gaps) =>
        gaps.OrderByDescending(gap => gap.Coverage).ThenByDescending(gap => gap.WeightedResidual).ThenByDescending(gap => gap.WeightedGap);

    private static Model Row(CapabilityGap gap, LevelMarks marks) => Levels(gap).With(new Model
    {
        ["weight"] = gap.Weight,
        ["closesOn"] = gap.ClosesOn,
        ["isStale"] = gap.IsStale,
        ["raises"] = gap.Raises.Where(raise => raise.To > gap.Current).Select(Raise).ToList(),
        ["plot"] = marks.Row(gap.Current, gap.Achieved, gap.Planned, gap.Target),
    });

    private static Model Levels(CapabilityGap gap) => new()
    {
        ["item"] = gap.Capability,
        ["coverage"] = gap.Coverage,
        ["current"] = gap.Current,
        ["achieved"] = gap.Achieved,
        ["planned"] = gap.Planned,
        ["potential"] = gap.Potential,
        ["target"] = gap.Target,
        ["residual"] = gap.Residual,
        ["points"] = gap.WeightedResidual,
    };

    private static Model Raise(CapabilityRaise raise) => new()
    {
        ["initiative"] = raise.Initiative,
        ["to"] = raise.To,
        ["isApproved"] = raise.Initiative.IsCommitted(),
    };

    /// <summary>A gap that approved work leaves open, with the work that would close it if somebody said yes.</summary>
    private static Model Open(CapabilityGap gap) => Levels(gap).With(new Model
    {
        ["closers"] = gap.Raises.Where(raise => raise.Initiative.IsCommitted() && raise.To > gap.Current).Select(raise => raise.Initiative).Distinct().ToList(),
        ["statements"] = gap.Capability.Gaps.Select(Statement).ToList(),
        ["pending"] = gap.Raises
            .Where(raise => !raise.Initiative.IsCommitted() && raise.To > gap.Planned)
            .Select(raise => Raise(raise).With(new Model { ["end"] = raise.Initiative.ExpectedEnd(), ["cost"] = raise.Initiative.TotalCost() }))
            .ToList(),
    });

    internal static Model Statement(GapStatement statement) => new()
    {
        ["id"] = statement.Id,
        ["text"] = statement.Text,
        ["category"] = statement.Category,
        ["severity"] = statement.Severity,
    };

    private static Model Course(GapCourse course, KnowledgeBase knowledge)
    {
        var horizon = knowledge.Of<Strategy>().Select(strategy => strategy.Horizon).FirstOrDefault();
        var days = course.Steps.Select(step => step.Day).Append(knowledge.AsOf).ToList();
        var time = TimeScale.OfYears(
            horizon?.FirstDay is { } first && first < days.Min() ? first : days.Min(),
            horizon?.LastDay is { } last && last > days.Max() ? last : days.Max());
        return new()
        {
            ["figure"] = new GapCourseChart(course, time, knowledge.AsOf).Draw(),
            ["opening"] = course.Opening,
            ["today"] = course.Today,
            ["left"] = course.Left,
            ["closes"] = course.Opening - course.Left,
            ["undated"] = course.Undated,
            ["steps"] = course.Steps.Select(step => Step(step, course.Opening, knowledge.AsOf)).ToList(),
            ["last"] = course.Ahead.LastOrDefault()?.Day,
            ["halfWay"] = course.HalfWay?.Day,
            ["largest"] = course.Largest is { } largest ? Step(largest, course.Opening, knowledge.AsOf) : null,
            ["leftBar"] = GapStepBar.OfLeft(course.Left, course.Opening),
        };
    }

    private static Model Step(GapStep step, double whole, DateOnly asOf) => new()
    {
        ["initiative"] = step.Initiative,
        ["day"] = step.Initiative.ExpectedEnd(),
        ["isDone"] = step.IsDone,
        ["isLate"] = !step.IsDone && step.Initiative.End <= asOf,
        ["closes"] = step.Closes,
        ["after"] = step.After,
        ["rises"] = step.Rises.Select(rise => new Model { ["capability"] = rise.Capability, ["from"] = rise.From, ["to"] = rise.To }).ToList(),
        ["plot"] = GapStepBar.Of(step, whole),
    };

    /// <summary>Those with capabilities; capabilities that name no dimension come last.</summary>
    private static IEnumerable<DimensionGaps> Dimensions(GapAnalysis gaps)
    {
        var rest = gaps.Capabilities.Where(gap => string.IsNullOrEmpty(gap.Capability.Dimension)).ToList();
        return rest.Count == 0 ? gaps.ByDimension : gaps.ByDimension.Append(new DimensionGaps("", rest));
    }

    private static Model Dimension(DimensionGaps dimension, LevelMarks marks) => Mean(dimension.Maturity!, marks).With(new Model
    {
        ["name"] = dimension.Dimension,
        ["count"] = dimension.Capabilities.Count,
        ["points"] = dimension.WeightedGap,
        ["open"] = dimension.WeightedResidual,
        ["short"] = dimension.Maturity!.Target - dimension.Maturity.Planned,
    });

    private static Model Mean(Maturity mean, LevelMarks marks) => new()
    {
        ["current"] = mean.Current,
        ["achieved"] = mean.Achieved,
        ["planned"] = mean.Planned,
        ["target"] = mean.Target,
        ["plot"] = marks.Mean(mean),
    };

    /// <summary>A column a dimension, its least covered capability on top; null where a column has no more.</summary>
    private static List<List<Model?>> Board(IReadOnlyList<DimensionGaps> dimensions)
    {
        var columns = dimensions.Select(dimension => WorstFirst(dimension.Capabilities).ToList()).ToList();
        return [.. Enumerable.Range(0, columns.Max(column => column.Count))
            .Select(place => columns.Select(column => place < column.Count ? Levels(column[place]).With(new Model { ["closesOn"] = column[place].ClosesOn }) : null).ToList())];
    }

    private static List<Model> KindsOf(GapAnalysis gaps)
    {
        var known = FourKinds.SelectMany(kind => kind.Categories).ToList();
        var others = gaps.ByCategory.Select(category => category.Category).Except(known).ToArray();
        return [.. FourKinds.Append(("Other", others))
            .Select(kind => new Model
            {
                ["title"] = kind.Item1,
                ["isBudget"] = kind.Item2.Contains("budget"),
                ["isSkills"] = kind.Item2.Contains("skills"),
                ["statements"] = gaps.ByCategory
                    .Where(category => kind.Item2.Contains(category.Category))
                    .SelectMany(category => category.Statements)
                    .Select(gap => Statement(gap.Statement).With(new Model { ["item"] = gap.Capability.Capability }))
                    .ToList(),
            })
            .Where((kind, place) => place < FourKinds.Length || others.Length > 0)];
    }

    private static Model? External(GapAnalysis gaps)
    {
        var stages = gaps.Capabilities
            .SelectMany(gap => gap.Capability.External, (gap, stage) => (gap.Capability, Stage: stage))
            .OrderBy(one => one.Stage.Model, StringComparer.OrdinalIgnoreCase)
            .ToList();
        if (stages.Count == 0)
        {
            return null;
        }

        var marks = ExternalMarks(stages.Select(one => one.Stage));
        return new()
        {
            ["grid"] = marks.Grid(),
            ["scale"] = marks.Head(),
            ["stages"] = stages.Select(one => ExternalStage(one.Stage, marks).With(new Model { ["item"] = one.Capability })).ToList(),
            ["models"] = stages.Select(one => one.Stage.Model).Distinct().ToList(),
        };
    }

    /// <summary>HIMSS models have seven stages; another model may have more.</summary>
    internal static LevelMarks ExternalMarks(IEnumerable<ExternalAssessment> stages) =>
        new("stages", (int)Math.Ceiling(stages.SelectMany(stage => new[] { stage.Current ?? 0, stage.Target ?? 0 }).Append(7).Max()));

    internal static Model ExternalStage(ExternalAssessment stage, LevelMarks marks) => new()
    {
        ["model"] = stage.Model,
        ["current"] = stage.Current,
        ["target"] = stage.Target,
        ["toGo"] = stage.Target - stage.Current,
        ["plot"] = stage is { Current: { } now, Target: { } target } ? marks.Row(now, target) : null,
    };

    private static Model Assessment(CapabilityGap gap) => new()
    {
        ["item"] = gap.Capability,
        ["assessed"] = gap.Capability.Assessed,
        ["days"] = gap.AgeDays,
    };
}

using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Items;

/// <summary>The bound values a part is made from.</summary>
public class PartSource(Span place, IReadOnlyList<Bound> values)
{
    public Span Place { get; } = place;

    public IReadOnlyList<Bound> Values { get; } = values;
}

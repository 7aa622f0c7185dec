using RoadmapSite.Engine.Charts;

namespace RoadmapSite.Engine.Tests.Charts;

public sealed class LabelPlacerTests
{
    private const double Radius = 4;
    private static readonly double[] Widths = [270, 520];

    [Fact]
    public void A_point_alone_has_its_label_to_the_right() =>
        Assert.True(LabelPlacer.Places([new(50, 100, "1")], Widths, 200, Radius)[0] is { X: > 0, Y: 0, IsFar: false });

    [Fact]
    public void A_point_at_the_right_edge_has_its_label_to_the_left() =>
        Assert.True(LabelPlacer.Places([new(99, 100, "1")], Widths, 200, Radius)[0] is { X: < 0 });

    [Fact]
    public void Labels_of_a_crowd_cover_neither_each_other_nor_a_point_at_any_width()
    {
        (double X, double Y)[] points = [(83, 80), (85, 80), (85, 86), (90, 78), (88, 80), (86, 60), (78, 92), (74, 90), (76, 96)];
        var marks = points.Select((point, at) => new LabelMark(point.X, point.Y, $"{at + 1}")).ToList();
        var places = LabelPlacer.Places(marks, Widths, 430, Radius);
        Assert.All(places, place => Assert.NotNull(place));
        foreach (var width in Widths)
        {
            var labels = marks.Zip(places, (mark, place) => Box(mark.X * width / 100 + place!.Value.X, mark.Y + place.Value.Y, place.Value.Width, LabelPlace.Height)).ToList();
            var dots = marks.Select(mark => Box(mark.X * width / 100, mark.Y, 2 * Radius, 2 * Radius)).ToList();
            Assert.All(labels, label => Assert.DoesNotContain(dots, dot => Overlap(label, dot)));
            Assert.All(labels, label => Assert.DoesNotContain(labels, other => other != label && Overlap(label, other)));
        }
    }

    [Fact]
    public void Where_there_is_no_room_there_is_no_label()
    {
        var places = LabelPlacer.Places([.. Enumerable.Range(0, 300).Select(at => new LabelMark(at % 20 * 5, at / 20 * 8, "99"))], Widths, 120, Radius);
        Assert.Contains(places, place => place is null);
        Assert.Equal(300, places.Count);
    }

    [Fact]
    public void A_far_label_is_led_to_at_the_side_that_faces_its_point() =>
        Assert.Equal((12.5, -6.5), (new LabelPlace("12", 20, -13, 15, IsFar: true).EdgeX, new LabelPlace("12", 20, -13, 15, IsFar: true).EdgeY));

    private static (double Left, double Top, double Right, double Bottom) Box(double x, double y, double width, double height) => (x - width / 2, y - height / 2, x + width / 2, y + height / 2);

    private static bool Overlap((double Left, double Top, double Right, double Bottom) a, (double Left, double Top, double Right, double Bottom) b) =>
        a.Left < b.Right && b.Left < a.Right && a.Top < b.Bottom && b.Top < a.Bottom;
}

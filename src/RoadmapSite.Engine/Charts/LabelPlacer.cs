namespace RoadmapSite.Engine.Charts;

/// <summary>Puts short labels beside points so that they cover neither each other nor a point, greedily: who comes first stands nearest.</summary>
/// <remarks>Points stand at a percentage of a width that is only known on the screen, so a place must be free at every width that is named.</remarks>
public static class LabelPlacer
{
    private const double CharacterWidth = 6.8;

    /// <summary>A place for each mark, in their order; null where none is free.</summary>
    /// <param name="widths">Pixels: the narrowest and the widest drawing, and any between.</param>
    /// <param name="radius">Of the points.</param>
    public static IReadOnlyList<LabelPlace?> Places(IReadOnlyList<LabelMark> marks, IReadOnlyList<double> widths, double height, double radius)
    {
        var taken = widths.Select(width => marks.Select(mark => Box.Around(mark.X * width / 100, mark.Y, 2 * radius, 2 * radius)).ToList()).ToList();
        var places = new LabelPlace?[marks.Count];
        for (var i = 0; i < marks.Count; i++)
        {
            var (mark, size) = (marks[i], marks[i].Words.Length * CharacterWidth + 2);
            foreach (var place in Candidates(mark.Words, size, radius))
            {
                var boxes = widths.Select(width => Box.Around(mark.X * width / 100 + place.X, mark.Y + place.Y, size, LabelPlace.Height)).ToList();
                if (boxes.Zip(widths, (box, width) => box.IsInside(width, height)).All(inside => inside) && boxes.Zip(taken).All(pair => !pair.Second.Exists(pair.First.Overlaps)))
                {
                    places[i] = place;
                    for (var at = 0; at < widths.Count; at++)
                    {
                        taken[at].Add(boxes[at]);
                    }

                    break;
                }
            }
        }

        return places;
    }

    /// <summary>Right, left, above, below, then the corners; then the same on wider rings.</summary>
    private static IEnumerable<LabelPlace> Candidates(string words, double size, double radius)
    {
        (double X, double Y)[] directions = [(1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (-1, -1), (1, 1), (-1, 1)];
        for (var ring = 0; ring < 4; ring++)
        {
            var reach = radius + 2 + ring * 9;
            foreach (var (x, y) in directions)
            {
                yield return new(words, x * (reach + size / 2), y * (reach + LabelPlace.Height / 2), size, ring > 0);
            }
        }
    }

    private readonly record struct Box(double Left, double Top, double Right, double Bottom)
    {
        public static Box Around(double x, double y, double width, double height) => new(x - width / 2, y - height / 2, x + width / 2, y + height / 2);

        public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

        public bool IsInside(double width, double height) => Left >= 0 && Top >= 0 && Right <= width && Bottom <= height;
    }
}

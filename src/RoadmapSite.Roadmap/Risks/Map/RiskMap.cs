namespace RoadmapSite.Roadmap.Risks.Map;

/// <summary>Where every risk is written on the matrix of today, and the arrows that lead there from where it stood before controls.</summary>
/// <remarks>
/// A cell holds three columns of three places, a lane on the left of each column, and a margin on each side.
/// What came from above comes down a lane and turns into the places beside it, from the top; what came from the right turns in from the right margin;
/// what has not moved fills the rest. So no arrow is drawn through a name, however far it comes. A cell that cannot hold all it has shows their number.
/// </remarks>
internal sealed class RiskMap
{
    private const int Side = 3;

    // Shares of a cell's side. The theme's grid of places in a cell is cut the same way.
    private const double Lane = 0.10;
    private const double PlaceWidth = 0.27;
    private const double FirstRow = 0.06;
    private const double RowHeight = 0.227;
    private const double Tick = 0.07;
    private const double RightEnd = 0.895;
    private const double RightMargin = 0.955;
    private const double FootOfCell = 0.955;
    private const double LeftMargin = 0.025;
    private const double LeftStart = 0.06;
    private const double TopMargin = 0.03;

    private readonly Dictionary<RiskCell, MapCell> cells = [];
    private readonly List<(int Column, int Lane, int First, int Last)> lanes = [];
    private readonly List<MapStroke> strokes = [];
    private readonly List<(double X, double Y)> starts = [];

    private RiskMap()
    {
    }

    /// <summary>The pieces of all arrows.</summary>
    public IReadOnlyList<MapStroke> Strokes => strokes;

    /// <summary>Where arrows start.</summary>
    public IReadOnlyList<(double X, double Y)> Starts => starts;

    /// <summary>Cells that show a number, from the highest likelihood down.</summary>
    public IEnumerable<MapCell> Counted => cells.Values.Where(cell => !cell.Fits).OrderBy(cell => RowOf(cell.Cell.At)).ThenByDescending(cell => ColumnOf(cell.Cell.At));

    public MapCell this[RiskCell at] => cells[at];

    /// <param name="today">Where the risks stand.</param>
    /// <param name="movements">What has moved, and from where.</param>
    public static RiskMap Of(HeatMap today, IReadOnlyList<RiskMovement> movements)
    {
        var arrivals = movements.ToLookup(movement => movement.To);
        var map = new RiskMap();

        // The longest arrows choose their lanes first: they pass through other cells.
        foreach (var cell in today.Rows.SelectMany(row => row.Cells).OrderByDescending(cell => arrivals[cell.At].Where(IsFromAbove).Select(Down).DefaultIfEmpty().Max()))
        {
            map.Add(cell, [.. arrivals[cell.At]]);
        }

        return map;
    }

    private void Add(HeatMapCell cell, IReadOnlyList<RiskMovement> arrivals)
    {
        // The longest first, so that those from farthest keep the same lane whatever else arrives.
        var above = arrivals.Where(IsFromAbove).OrderByDescending(Down).ToList();

        // Those that come down the margin first, so that their line ends above where the straight ones start.
        var right = arrivals.Where(IsFromRight).OrderByDescending(Down).ThenByDescending(Left).ToList();
        var best = cell.Members.Count > Side * Side || above.Count > Side || right.Count > Side
            ? null
            : LanesFor(above.Count, []).Select(lanesOf => Pack(cell, above, lanesOf, right)).OfType<Packing>().MinBy(packing => packing.Cost);
        cells[cell.At] = new(cell, best?.Places() ?? []);
        if (best is null)
        {
            return;
        }

        foreach (var (group, lane) in above.Zip(best.Lanes))
        {
            lanes.Add((ColumnOf(cell.At), lane, RowOf(group.From) + 1, RowOf(group.To)));
            DrawFromAbove(group, lane, best);
        }

        foreach (var group in right)
        {
            DrawFromRight(group, best);
        }

        foreach (var group in arrivals.Except(above).Except(right))
        {
            DrawWorse(group, best);
        }
    }

    /// <summary>Every way to give each group a lane of its own.</summary>
    private static IEnumerable<IReadOnlyList<int>> LanesFor(int groups, IReadOnlyList<int> chosen) => chosen.Count == groups
        ? [chosen]
        : Enumerable.Range(0, Side).Except(chosen).SelectMany(lane => LanesFor(groups, [.. chosen, lane]));

    /// <summary>One way to fill a cell; null when an arrow would have nothing to lead to.</summary>
    private Packing? Pack(HeatMapCell cell, List<RiskMovement> above, IReadOnlyList<int> lanesOf, List<RiskMovement> right)
    {
        var packing = new Packing(lanesOf);
        foreach (var (group, lane) in above.Zip(lanesOf).OrderByDescending(pair => pair.Second))
        {
            var isShared = lane == Side - 1 && right.Count > 0;
            packing.Fill(group.Members, Enumerable.Range(lane, Math.Min(2, Side - lane)), Enumerable.Range(0, isShared ? Side - right.Count : Side));
            packing.Cost += (isShared ? 2 : 0) + (lane == 0 ? 1 : 0) + (lane == 1 && Down(group) > 1 ? 4 : 0) + 200 * lanes.Count(other => Overlaps(other, group, lane));
        }

        var rows = packing.FreeRows(Side - 1);
        if (rows.Count < right.Count || above.Zip(lanesOf).Any(pair => packing.RowsOf(pair.First.Members, pair.Second).Count == 0))
        {
            return null;
        }

        for (var i = 0; i < right.Count; i++)
        {
            var spare = rows.Count - (right.Count - i);
            var take = 1 + Math.Min(spare, right[i].Members.Count - 1);
            packing.Fill(right[i].Members, Enumerable.Range(0, Side).Reverse(), rows.Take(take));
            rows.RemoveRange(0, take);
        }

        var moved = above.Concat(right).SelectMany(group => group.Members).ToHashSet();
        packing.Fill([.. packing.Left, .. cell.Members.Where(risk => !moved.Contains(risk))]);
        return packing;
    }

    private static bool Overlaps((int Column, int Lane, int First, int Last) other, RiskMovement group, int lane) =>
        other.Column == ColumnOf(group.To) && other.Lane == lane && other.First <= RowOf(group.To) && RowOf(group.From) + 1 <= other.Last;

    private void DrawFromAbove(RiskMovement group, int lane, Packing packing)
    {
        var (column, row) = (ColumnOf(group.To), RowOf(group.To));
        var x = column + Lane + (lane * PlaceWidth);
        var rows = packing.RowsOf(group.Members, lane).Select(place => row + Middle(place)).ToList();
        Start(x, RowOf(group.From) + FootOfCell);
        strokes.Add(new(x, RowOf(group.From) + FootOfCell, x, rows[^1]));
        strokes.AddRange(rows.Select(y => new MapStroke(x, y, x + Tick, y, HasHead: true)));
    }

    private void DrawFromRight(RiskMovement group, Packing packing)
    {
        var (column, row) = (ColumnOf(group.To), RowOf(group.To));
        var (fromColumn, fromRow) = (ColumnOf(group.From), RowOf(group.From));
        var rows = packing.RowsOf(group.Members, Side - 1).Select(place => row + Middle(place)).ToList();
        if (Left(group) == 1 && Down(group) == 0)
        {
            // Next to each other: each has its own short arrow.
            foreach (var y in rows)
            {
                Start(fromColumn + LeftStart, y);
                strokes.Add(new(fromColumn + LeftStart, y, column + RightEnd, y, HasHead: true));
            }

            return;
        }

        double trunk = fromColumn + LeftMargin;
        var top = fromRow + FootOfCell;
        if (Down(group) == 0)
        {
            Start(fromColumn + LeftStart, row + TopMargin);
            trunk = fromColumn + LeftStart;
        }
        else
        {
            Start(trunk, top);
        }

        if (Left(group) > 1)
        {
            // Along the top margin of the row, over the cells between.
            if (Down(group) > 0)
            {
                strokes.Add(new(trunk, top, trunk, row + TopMargin));
            }

            strokes.Add(new(trunk, row + TopMargin, column + RightMargin, row + TopMargin));
            (trunk, top) = (column + RightMargin, row + TopMargin);
        }

        strokes.Add(new(trunk, top, trunk, rows[^1]));
        strokes.AddRange(rows.Select(y => new MapStroke(trunk, y, column + RightEnd, y, HasHead: true)));
    }

    private void DrawWorse(RiskMovement group, Packing packing)
    {
        foreach (var place in packing.Places().Where(place => group.Members.Contains(place.Risk)))
        {
            strokes.Add(new(
                ColumnOf(group.From) + 0.5,
                RowOf(group.From) + 0.5,
                ColumnOf(group.To) + Lane + (place.Column * PlaceWidth) + Tick,
                RowOf(group.To) + Middle(place.Row),
                HasHead: true,
                IsWorse: true));
            Start(ColumnOf(group.From) + 0.5, RowOf(group.From) + 0.5);
        }
    }

    private void Start(double x, double y) => starts.Add((x, y));

    private static double Middle(int row) => FirstRow + ((row + 0.5) * RowHeight);

    private static bool IsFromAbove(RiskMovement movement) => Left(movement) == 0 && Down(movement) > 0;

    private static bool IsFromRight(RiskMovement movement) => Left(movement) > 0 && Down(movement) >= 0;

    private static int Down(RiskMovement movement) => RowOf(movement.To) - RowOf(movement.From);

    private static int Left(RiskMovement movement) => ColumnOf(movement.From) - ColumnOf(movement.To);

    private static int RowOf(RiskCell cell) => Level.VeryHigh - cell.Likelihood;

    private static int ColumnOf(RiskCell cell) => (int)cell.Impact;

    /// <summary>The places of one cell while they are given out.</summary>
    private sealed class Packing(IReadOnlyList<int> lanes)
    {
        private readonly Risk?[,] places = new Risk?[Side, Side];

        /// <summary>The lane of each group from above.</summary>
        public IReadOnlyList<int> Lanes => lanes;

        /// <summary>What arrived and found no place beside its arrow.</summary>
        public List<Risk> Left { get; } = [];

        /// <summary>How much it disturbs: lanes that run over each other above all, then names away from their arrows.</summary>
        public int Cost { get; set; }

        /// <summary>Column by column, each from the top.</summary>
        public void Fill(IReadOnlyList<Risk> risks, IEnumerable<int> columns, IEnumerable<int> rows)
        {
            var free = new Queue<(int Row, int Column)>(columns.SelectMany(_ => rows, (column, row) => (row, column)).Where(at => places[at.row, at.column] is null));
            foreach (var risk in risks)
            {
                if (free.TryDequeue(out var at))
                {
                    places[at.Row, at.Column] = risk;
                }
                else
                {
                    Left.Add(risk);
                    Cost += 8;
                }
            }
        }

        /// <summary>Row by row, wherever there is room.</summary>
        public void Fill(IReadOnlyList<Risk> risks)
        {
            var next = 0;
            for (var at = 0; at < Side * Side && next < risks.Count; at++)
            {
                if (places[at / Side, at % Side] is null)
                {
                    places[at / Side, at % Side] = risks[next++];
                }
            }
        }

        public List<int> FreeRows(int column) => [.. Enumerable.Range(0, Side).Where(row => places[row, column] is null)];

        /// <summary>The rows in which a group has a place in a column.</summary>
        public IReadOnlyList<int> RowsOf(IReadOnlyList<Risk> group, int column) =>
            [.. Enumerable.Range(0, Side).Where(row => places[row, column] is { } risk && group.Contains(risk))];

        public IReadOnlyList<MapPlace> Places() =>
            [.. Enumerable.Range(0, Side * Side).Where(at => places[at / Side, at % Side] is not null).Select(at => new MapPlace(places[at / Side, at % Side]!, at / Side, at % Side))];
    }
}

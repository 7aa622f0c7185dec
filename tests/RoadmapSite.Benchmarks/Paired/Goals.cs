namespace RoadmapSite.Benchmarks.Paired;

/// <summary>The goals for speed and size, beside what was measured.</summary>
internal static class Goals
{
    public static IEnumerable<Goal> Of(IReadOnlyList<Series> all, IReadOnlyDictionary<(string Program, int Pages), int> rewritten, IReadOnlyDictionary<int, double> allocated)
    {
        foreach (var size in (int[])[1000, 10_000])
        {
            var hugo = Find(Contestant.Hugo, Works.Cold, size);
            yield return Ratio($"full build of {Pages(size)}, release binary, with a theme as plain as Hugo’s: at most 1/3 of its time", Find(Contestant.Plain, Works.Cold, size), hugo, 1.0 / 3, one => one.WallMs);
            yield return Ratio("… and at most 1/3 of its memory", Find(Contestant.Plain, Works.Cold, size), hugo, 1.0 / 3, one => one.PeakMb);
            yield return Ratio("… from source: at most 2/3 of Hugo’s time", Find(Contestant.Source, Works.Cold, size), hugo, 2.0 / 3, one => one.WallMs);
            yield return Ratio("… with the theme of the command, four times as much HTML: at most 1/3 of Hugo’s time", Find(Contestant.Native, Works.Cold, size), hugo, 1.0 / 3, one => one.WallMs);
            yield return Ratio("… and at most 1/3 of its memory", Find(Contestant.Native, Works.Cold, size), hugo, 1.0 / 3, one => one.PeakMb);
        }

        yield return Ratio("a page of 50,000 takes at most 1.2 × one of 1,000", Find(Contestant.Native, Works.Cold, 50_000), Find(Contestant.Native, Works.Cold, 1000), 1.2, one => one.WallMs / one.Pages);
        yield return AtMost("memory for 50,000 pages: at most 1,200 MB", Find(Contestant.Native, Works.Cold, 50_000)?.PeakMb, 1200, "MB");
        yield return AtMost("memory taken in all for a page of 10,000: at most 60 kB", allocated.TryGetValue(10_000, out var bytes) ? bytes / 10_000 / 1000 : null, 60, "kB");
        var largest = all.Where(one => one.Program == Contestant.Native).Select(one => one.Pages).DefaultIfEmpty().Max();
        yield return Ratio($"unchanged rebuild of {Pages(largest)}: at most 1/4 of the full build", Find(Contestant.Native, Works.Again, largest), Find(Contestant.Native, Works.Cold, largest), 0.25, one => one.WallMs);
        yield return AtMost("… and writes no file", rewritten.TryGetValue((Contestant.Native, largest), out var files) ? files : null, 0, "files written");
        yield return AtMost("check of 100 items: at most 150 ms", Find(Contestant.Native, Works.Check, 100)?.WallMs, 150, "ms");
        yield return Ratio("check of 10,000 items: at most 1/6 of Hugo’s build", Find(Contestant.Native, Works.Check, 10_000), Find(Contestant.Hugo, Works.Cold, 10_000), 1.0 / 6, one => one.WallMs);
        yield return Ratio("an edited page of 10,000 in the preview: at most 1/20 of Hugo’s time", Find(Contestant.Native, Works.Edit, 10_000), Find(Contestant.Hugo, Works.Edit, 10_000), 1.0 / 20, one => one.WallMs);
        yield return AtMost("… at most 150 ms", Find(Contestant.Native, Works.Edit, 10_000)?.WallMs, 150, "ms");
        yield return AtMost("… and the page it newly names shows that: at most 150 ms", Find(Contestant.Native, Works.Backlink, 10_000)?.WallMs, 150, "ms");
        yield return Ratio("start of the preview of 10,000 pages: at most 1/3 of Hugo’s server", Find(Contestant.Native, Works.Start, 10_000), Find(Contestant.Hugo, Works.Start, 10_000), 1.0 / 3, one => one.WallMs);

        Series? Find(string program, string work, int size) => all.FirstOrDefault(one => (one.Program, one.Work, one.Pages) == (program, work, size));
    }

    private static string Pages(int size) => FormattableString.Invariant($"{size:N0} pages");

    private static Goal Ratio(string text, Series? own, Series? other, double most, Func<Series, double> figure) =>
        own is null || other is null ? new(text, null, false) : new(text, FormattableString.Invariant($"{figure(own) / figure(other):0.00} ×"), figure(own) / figure(other) <= most);

    private static Goal AtMost(string text, double? measured, double most, string unit) =>
        new(text, measured is { } value ? FormattableString.Invariant($"{value:N0} {unit}") : null, measured <= most);
}

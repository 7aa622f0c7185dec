using System.Globalization;
using RoadmapSite.Benchmarks.Corpora;

// Written for scripts and contributors: a wrong call shows the usage and fails.
var seed = args.IndexOf("--seed") is var at and >= 0 && at + 1 < args.Length && ulong.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var given) ? given : 1;
switch (args)
{
    case ["corpus", var count, var folder, ..] when int.TryParse(count, CultureInfo.InvariantCulture, out var items):
        ContentWriter.Write(Corpus.Create(items, seed), folder);
        return 0;
    case ["hugo", var count, var folder, ..] when int.TryParse(count, CultureInfo.InvariantCulture, out var items):
        HugoWriter.Write(Corpus.Create(items, seed), folder);
        return 0;
    default:
        Console.Error.WriteLine("corpus COUNT FOLDER [--seed N]    writes content of COUNT items for roadmap");
        Console.Error.WriteLine("hugo COUNT FOLDER [--seed N]      writes the same pages and a plain theme for Hugo");
        return 64;
}

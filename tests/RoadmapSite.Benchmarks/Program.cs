using System.Globalization;
using RoadmapSite.Benchmarks.Corpora;
using RoadmapSite.Benchmarks.Limits;
using RoadmapSite.Benchmarks.Paired;
using RoadmapSite.Benchmarks.Parts;

// Written for scripts and contributors: a wrong call shows the usage and fails.
var seed = args.IndexOf("--seed") is var at and >= 0 && at + 1 < args.Length && ulong.TryParse(args[at + 1], CultureInfo.InvariantCulture, out var number) ? number : 1;
switch (args)
{
    case ["corpus", var count, var folder, ..] when int.TryParse(count, CultureInfo.InvariantCulture, out var items):
        ContentWriter.Write(Corpus.Create(items, seed), folder);
        return 0;
    case ["hugo", var count, var folder, ..] when int.TryParse(count, CultureInfo.InvariantCulture, out var items):
        HugoWriter.Write(Corpus.Create(items, seed), folder);
        return 0;
    case ["limits", var command, var folder, .. var names]:
        return LimitsRun.Run(command, folder, names, Console.Out);
    case ["bench", .. var given] when BenchArguments.Parse(given) is { } arguments:
        return await PairedRun.RunAsync(arguments, Console.Out);
    case ["parts", "--once"]:
        return PartsRun.Once(Console.Out);
    case ["parts", .. var rest]:
        return PartsRun.Run(rest);
    default:
        Console.Error.WriteLine("corpus COUNT FOLDER [--seed N]    writes content of COUNT items for roadmap");
        Console.Error.WriteLine("hugo COUNT FOLDER [--seed N]      writes the same pages and a plain theme for Hugo");
        Console.Error.WriteLine("limits COMMAND FOLDER [PART OF A NAME]...    checks and builds bad input of two sizes with that command, or that assembly");
        Console.Error.WriteLine("bench [--native=FILE] [--source=FILE] [--hugo=FILE] [--sizes=100,1000,10000x3] [--runs=5] [--edit] [--scratch=FOLDER] [--results=FOLDER]");
        Console.Error.WriteLine("                                  measures them against each other and writes RESULTS.md");
        Console.Error.WriteLine("parts [--filter *Yaml*]           measures the parts of a build one by one; arguments are those of BenchmarkDotNet; --once runs each once");
        return 64;
}

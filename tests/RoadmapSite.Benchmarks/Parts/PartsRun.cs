using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace RoadmapSite.Benchmarks.Parts;

/// <summary>Measures the parts of a build one by one with BenchmarkDotNet.</summary>
internal static class PartsRun
{
    private static readonly Type[] Parts =
        [typeof(YamlPart), typeof(BindingPart), typeof(MarkdownPart), typeof(PagesPart), typeof(SearchPart), typeof(AnalysesPart), typeof(VerificationPart)];

    /// <summary>Each part once, for a pipeline that wants to know whether they still work: it measures nothing.</summary>
    public static int Once(TextWriter log)
    {
        var (yaml, binding, markdown, pages, search, analyses, verification) = (new YamlPart(), new BindingPart(), new MarkdownPart(), new PagesPart(), new SearchPart(), new AnalysesPart(), new VerificationPart());
        yaml.Prepare();
        binding.Prepare();
        markdown.Prepare();
        search.Prepare();
        verification.Prepare();
        var faults = verification.Verify();
        log.WriteLine($"{yaml.Read()} keys, {binding.Bind()} items, {markdown.Read()} characters of prose, {pages.Render()} files, {search.Index()} bytes of index, {analyses.All().GetType().Name}, {faults} faults.");
        return faults == 0 ? 0 : 1;
    }

    /// <param name="args">Those of BenchmarkDotNet: <c>--filter *Yaml*</c>.</param>
    public static int Run(string[] args)
    {
        // In this process: one made for each part would be restored from the package registry, which a locked build must not need.
        var config = ManualConfig.Create(DefaultConfig.Instance)
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .WithArtifactsPath(Path.Combine("artifacts", "bench", "parts"));
        return BenchmarkSwitcher.FromTypes(Parts).Run(args.Length == 0 ? ["--filter", "*"] : args, config).Any(summary => summary.HasCriticalValidationErrors || summary.Reports.Any(report => !report.Success)) ? 1 : 0;
    }
}

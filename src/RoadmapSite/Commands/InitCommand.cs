using System.CommandLine;
using System.Text;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap init</c>: a roadmap to write over, which builds clean as it is.</summary>
internal static class InitCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("dir") { Description = "The folder to make it in; it may be there, but nothing in it is written over.", DefaultValueFactory = _ => "." };
        var sample = new Option<bool>("--sample") { Description = "Begin with the sample organisation, a group of three hospitals, in place of one small example a type." };
        var asOf = new Option<string?>("--as-of") { Description = "The day its dates lie around; today when not said: 2026-11-30." };
        SiteArguments.MustBeDay(asOf);
        var quiet = new Option<bool>("--quiet", "-q") { Description = "Print nothing." };
        var command = new Command("init", "Makes a roadmap that builds clean: content with an example of each type, editor settings and schemas.") { folder, sample, asOf, quiet };
        command.SetAction(parsed =>
        {
            var target = parsed.GetValue(folder)!;
            var today = SiteArguments.Day(parsed.GetValue(asOf)) ?? SiteArguments.Today();
            var content = (parsed.GetValue(sample) ? Starter.Sample(today) : Starter.Files(today)).ToList();
            var site = Starter.Site(content, today);
            var files = content.Concat(EditorFiles.Of(site.Catalog).Concat(EditorFiles.SchemasOf(site)).Select(file => KeyValuePair.Create(file.Key, Encoding.UTF8.GetBytes(file.Value))))
                .OrderBy(file => file.Key, StringComparer.Ordinal)
                .ToDictionary(StringComparer.Ordinal);
            var kept = NewFiles.Write(target, files, path => !path.StartsWith(Starter.Content, StringComparison.Ordinal));
            if (!parsed.GetValue(quiet))
            {
                var output = parsed.InvocationConfiguration.Output;
                output.WriteLine($"Wrote {Grammar.Count(files.Count - kept.Count, "file")} to {target}.{(kept.Count > 0 ? $" Left as {(kept.Count == 1 ? "it was" : "they were")}: {Grammar.And(kept)}." : "")}");
                output.WriteLine($"Look at it with “roadmap preview{(target == "." ? "" : " " + target)}”, then begin with {Path.Combine(target, "content", "roadmap.yml").Replace('\\', '/')}.");
            }

            return ExitCode.Clean;
        });
        return command;
    }
}

// ./build.sh [Target] [--configuration=Debug]; ./build.sh --help lists the targets.
// Each target is a plain command or two, so that anything here can also be typed by hand.
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

// Paths below start at the root, not at this file.
Context.Environment.WorkingDirectory = Context.Environment.WorkingDirectory.Combine("..").Collapse();

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var runtime = Argument("runtime", (IsRunningOnWindows() ? "win-" : IsRunningOnMacOs() ? "osx-" : "linux-") + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant());

var solution = "RoadmapSite.sln";
var command = "src/RoadmapSite";
var site = "artifacts/site";
var results = "artifacts/test-results";
var packages = "artifacts/package";
var scratch = "artifacts/scratch";

Task("Default")
    .Description("Restores, builds, checks content/ and publishes it to artifacts/site.")
    .IsDependentOn("Site");

Task("Clean")
    .Description("Removes everything a build writes.")
    .Does(() => CleanDirectories(["artifacts", $"src/*/bin/{configuration}", $"src/*/obj/{configuration}", $"tests/*/bin/{configuration}", $"tests/*/obj/{configuration}"]));

Task("Restore")
    .Description("Restores the packages the lock files name, and no others when CI=true.")
    .Does(() => Run("dotnet", "restore", solution));

Task("Lint")
    .Description("Fails when `dotnet format` would change a file.")
    .IsDependentOn("Restore")
    .Does(() => Run("dotnet", "format", solution, "--verify-no-changes", "--no-restore"));

Task("Build")
    .Description("Compiles everything; a warning is an error in Release.")
    .IsDependentOn("Restore")
    .Does(() => Run("dotnet", "build", solution, "--configuration", configuration, "--no-restore"));

Task("Browser")
    .Description("Installs Chromium for the browser tests when the machine has none.")
    .IsDependentOn("Build")
    .WithCriteria(() => !Has("chromium-headless-shell") && !Has("chromium"), "Chromium is here.")
    .Does(() =>
    {
        if (Apt("chromium-headless-shell", "fonts-liberation") || Apt("chromium", "fonts-liberation"))
        {
            return;
        }

        // Playwright's own installer, run by the Node.js its package carries; PowerShell is not needed.
        var playwright = $"tests/RoadmapSite.Tests/bin/{configuration}/net10.0/.playwright";
        var node = GetFiles($"{playwright}/node/*/node*").FirstOrDefault()?.FullPath ?? "node";
        Try(node, $"{playwright}/package/cli.js", "install", "chromium");
    });

Task("Test")
    .Description("Runs every test project, the browser tests among them; ends with the totals.")
    .IsDependentOn("Build")
    .IsDependentOn("Browser")
    .Does(() =>
    {
        CleanDirectory(results);
        var total = (Passed: 0, Failed: 0, Skipped: 0);
        foreach (var project in GetFiles("tests/*/*.Tests.csproj").OrderBy(file => file.FullPath, StringComparer.Ordinal))
        {
            var name = project.GetFilenameWithoutExtension();
            var code = Try("dotnet", out var output, "test", "--project", project.FullPath, "--configuration", configuration, "--no-build",
                "--results-directory", MakeAbsolute(Directory(results)).FullPath, "--report-xunit-trx", "--report-xunit-trx-filename", $"{name}.trx");
            int Count(string word) => output.Select(line => Regex.Match(line, $@"^\s+{word}: (\d+)$")).Where(match => match.Success).Sum(match => int.Parse(match.Groups[1].Value));
            // A project that ends badly without a failed test (a crash, no tests at all) is a failure too.
            var failed = Math.Max(Count("failed"), code == 0 ? 0 : 1);
            total = (total.Passed + Count("succeeded"), total.Failed + failed, total.Skipped + Count("skipped"));
        }

        Console.WriteLine($"{total.Passed} passed, {total.Failed} failed, {total.Skipped} skipped");
        if (total.Failed > 0)
        {
            throw new CakeException("Tests failed.");
        }
    });

Task("Check")
    .Description("Checks content/ and prints every finding.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", Roadmap(), "check", "content"));

Task("Site")
    .Description("Checks content/ and publishes it to artifacts/site.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", Roadmap(), "build", "content", "-o", site));

Task("Package")
    .Description("Makes the native command for this platform and the .NET tool, and proves that both write the same site as the source build.")
    .IsDependentOn("Site")
    .Does(() =>
    {
        CleanDirectories([packages, scratch]);
        if (IsRunningOnLinux() && !Has("clang") && !Has("gcc"))
        {
            Apt("clang", "lld", "zlib1g-dev");
        }

        var native = $"{packages}/{runtime}";
        if (Try("dotnet", out var output, "publish", command, "--configuration", "Release", "--runtime", runtime, "--output", native, "-p:CopyOutputSymbolsToPublishDirectory=false") != 0)
        {
            throw new CakeException("The native publish failed.");
        }

        CopyFiles(["LICENSE", "README.md", "CHANGELOG.md"], native);
        DeleteFiles($"{native}/*.pdb");
        var warnings = output.Where(line => Regex.IsMatch(line, @"\bwarning IL[23]\d{3}\b")).Distinct().ToList();
        var ours = warnings.Where(line => line.Contains("RoadmapSite") || line.Contains("'roadmap'")).ToList();
        Information("{0} trim and AOT warnings, {1} of them from our code.", warnings.Count, ours.Count);
        if (ours.Count > 0)
        {
            throw new CakeException("Our code must be free of trim and AOT warnings:\n" + string.Join("\n", ours));
        }

        // The publish restored for one platform; the package wants the plain restore again.
        Run("dotnet", "pack", command, "--configuration", "Release", "--output", packages);
        var version = Regex.Match(GetFiles($"{packages}/RoadmapSite.*.nupkg").Single().GetFilenameWithoutExtension().ToString(), @"\d.*").Value;
        Run("dotnet", "tool", "install", "RoadmapSite", "--tool-path", $"{scratch}/tool", "--source", MakeAbsolute(Directory(packages)).FullPath, "--version", version, "--no-http-cache");
        Run("tar", "-czf", $"{packages}/roadmap-{version}-{runtime}.tar.gz", "-C", packages, runtime);

        var suffix = IsRunningOnWindows() ? ".exe" : "";
        foreach (var (name, executable) in new[] { ("native", $"{native}/roadmap{suffix}"), ("tool", $"{scratch}/tool/roadmap{suffix}") })
        {
            Run(MakeAbsolute(File(executable)).FullPath, "build", "content", "-o", $"{scratch}/{name}");
            Same(site, $"{scratch}/{name}");
        }

        Information("native: {0:0.0} MB", FileSize($"{native}/roadmap{suffix}") / 1e6);
    });

RunTarget(target);

string Roadmap() => $"{command}/bin/{configuration}/net10.0/roadmap.dll";

bool Has(string tool) => Context.Tools.Resolve(tool) is not null;

bool Apt(params string[] names)
{
    // sudo -n: where it would ask for a password, the answer is no; nobody may be there to type it.
    string[] root = Environment.IsPrivilegedProcess ? [] : ["sudo", "-n"];
    if (!Has("apt-get") || (root.Length > 0 && !Has("sudo")))
    {
        return false;
    }

    Try([.. root, "apt-get", "update"]);
    return Try([.. root, "apt-get", "install", "-y", "--no-install-recommends", .. names]) == 0;
}

void Run(params string[] words)
{
    if (Try(words) is not 0 and var code)
    {
        throw new CakeException(code, $"`{string.Join(' ', words)}` ended with {code}.");
    }
}

int Try(params string[] words) => StartProcess(words[0], new ProcessSettings { Arguments = Quoted(words[1..]) });

int Try(string tool, out List<string> output, params string[] words)
{
    var lines = new List<string>();
    string Keep(string line) { if (line is not null) { lines.Add(line); Console.WriteLine(line); } return line; }
    var settings = new ProcessSettings { Arguments = Quoted(words), RedirectStandardOutput = true, RedirectedStandardOutputHandler = Keep };
    var code = StartProcess(tool, settings, out _);
    output = lines;
    return code;
}

ProcessArgumentBuilder Quoted(IEnumerable<string> words) =>
    words.Aggregate(new ProcessArgumentBuilder(), (builder, word) => { builder.AppendQuoted(word); return builder; });

/// <summary>Two folders hold the same files with the same bytes, or the target fails and names those that differ.</summary>
void Same(string expected, string actual)
{
    Dictionary<string, byte[]> Read(string folder) => System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => System.IO.Path.GetRelativePath(folder, file), file => System.IO.File.ReadAllBytes(file), StringComparer.Ordinal);
    var (one, other) = (Read(expected), Read(actual));
    var different = one.Keys.Union(other.Keys).Where(file => !one.TryGetValue(file, out var a) || !other.TryGetValue(file, out var b) || !a.SequenceEqual(b)).Order(StringComparer.Ordinal).ToList();
    if (different.Count > 0)
    {
        throw new CakeException($"{actual} differs from {expected} in {different.Count} of {one.Count} files:\n  " + string.Join("\n  ", different.Take(20)));
    }

    Information("{0} equals {1}: {2} files, byte for byte.", actual, expected, one.Count);
}

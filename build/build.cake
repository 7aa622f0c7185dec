// ./build.sh [Target] [--configuration=Debug]; ./build.sh --help lists the targets.
// A target is a plain command or two, printed before it runs, so that anything here can also be typed by hand.
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

// Paths below start at the root, not at this file.
Context.Environment.WorkingDirectory = Context.Environment.WorkingDirectory.Combine("..").Collapse();

var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var runtime = Argument("runtime", (IsRunningOnWindows() ? "win-" : IsRunningOnMacOs() ? "osx-" : "linux-") + RuntimeInformation.OSArchitecture.ToString().ToLowerInvariant());
var executable = IsRunningOnWindows() ? "roadmap.exe" : "roadmap";
var roadmap = $"dotnet src/RoadmapSite/bin/{configuration}/net10.0/roadmap.dll";

Task("Default")
    .Description("Restores, builds, checks content/ and publishes it to artifacts/site.")
    .IsDependentOn("Site");

Task("Clean")
    .Description("Removes everything a build writes.")
    .Does(() => CleanDirectories(["artifacts", $"*/*/bin/{configuration}", $"*/*/obj/{configuration}"]));

Task("Restore")
    .Description("Restores the packages that the lock files name; with CI=true only those.")
    .Does(() => Run("dotnet restore RoadmapSite.sln"));

Task("Lint")
    .Description("Fails where `dotnet format` would change a file.")
    .IsDependentOn("Restore")
    .Does(() => Run("dotnet format RoadmapSite.sln --verify-no-changes --no-restore"));

Task("Build")
    .Description("Compiles everything; in Release a warning is an error.")
    .IsDependentOn("Restore")
    .Does(() => Run($"dotnet build RoadmapSite.sln --configuration {configuration} --no-restore"));

Task("Browser")
    .Description("Installs Chromium for the browser tests when the machine has none.")
    .IsDependentOn("Build")
    .WithCriteria(() => !Has("chromium-headless-shell") && !Has("chromium") && !Has("google-chrome"), "Chromium is here.")
    .Does(() =>
    {
        if (!Apt("chromium-headless-shell fonts-liberation") && !Apt("chromium fonts-liberation"))
        {
            // Playwright's own installer, run by the Node.js in its package: PowerShell is not needed.
            var playwright = $"tests/RoadmapSite.Tests/bin/{configuration}/net10.0/.playwright";
            var node = GetFiles($"{playwright}/node/*/node*").FirstOrDefault()?.FullPath ?? "node";
            Try($"{node} {playwright}/package/cli.js install chromium");
        }
    });

Task("Validator")
    .Description("Fetches the HTML checker that the tests run, a Java program from the npm registry, and the schema of SARIF into artifacts/tools.")
    .WithCriteria(() => GetFiles("artifacts/tools/vnu/node_modules/vnu-jar/build/dist/vnu.jar").Count == 0 || GetFiles("artifacts/tools/sarif/node_modules/@microsoft/jest-sarif/lib/schemas/*.json").Count == 0, "The checker is here.")
    .Does(() =>
    {
        if (!Has("java"))
        {
            Apt("default-jre-headless");
        }

        if (!Has("npm"))
        {
            Apt("npm");
        }

        EnsureDirectoryExists("artifacts/tools/vnu");
        Try("npm install --prefix artifacts/tools/vnu --no-save --no-audit --no-fund vnu-jar@26.9.27");

        // The published schema of SARIF comes along in one of Microsoft's test helpers.
        EnsureDirectoryExists("artifacts/tools/sarif");
        Try("npm install --prefix artifacts/tools/sarif --no-save --no-audit --no-fund --ignore-scripts @microsoft/jest-sarif@1.0.0-beta.0");
    });

Task("Test")
    .Description("Runs every test, those in the browser too; the totals come last.")
    .IsDependentOn("Build")
    .IsDependentOn("Browser")
    .IsDependentOn("Validator")
    .Does(() =>
    {
        CleanDirectory("artifacts/test-results");
        var (passed, failed, skipped) = (0, 0, 0);
        foreach (var name in GetFiles("tests/*/*.Tests.csproj").Select(file => file.GetFilenameWithoutExtension().ToString()).Order(StringComparer.Ordinal))
        {
            var output = new List<string>();
            var code = Try($"dotnet test --project tests/{name} --configuration {configuration} --no-build --results-directory artifacts/test-results --report-xunit-trx --report-xunit-trx-filename {name}.trx", output);
            int Count(string word) => output.Sum(line => Regex.Match(line, $@"^\s+{word}: (\d+)$") is { Success: true } match ? int.Parse(match.Groups[1].Value) : 0);
            passed += Count("succeeded");
            // A project that ends badly without a failed test (a crash, no tests at all) is a failure too.
            failed += Math.Max(Count("failed"), code == 0 ? 0 : 1);
            skipped += Count("skipped");
        }

        Console.WriteLine($"{passed} passed, {failed} failed, {skipped} skipped");
        if (failed > 0)
        {
            throw new CakeException("Tests failed.");
        }
    });

Task("Check")
    .Description("Checks content/ and prints every finding; in a run of GitHub Actions as notes in the changed lines.")
    .IsDependentOn("Build")
    .Does(() => Run($"{roadmap} check content{(GitHubActions.IsRunningOnGitHubActions ? " --format github" : "")}"));

Task("Site")
    .Description("Checks content/ and publishes it to artifacts/site.")
    .IsDependentOn("Build")
    .Does(() => Run($"{roadmap} build content -o artifacts/site"));

Task("Native")
    .Description("Makes the native command for this platform in artifacts/package/PLATFORM.")
    .IsDependentOn("Restore")
    .Does(() =>
    {
        var native = $"artifacts/package/{runtime}";
        CleanDirectory(native);
        var output = new List<string>();
        PublishNative(native, output);
        CopyFiles(["LICENSE", "README.md", "CHANGELOG.md"], native);

        // Warnings from packages come as one line an assembly; any other is ours.
        var warnings = output.Where(line => Regex.IsMatch(line, @"\bwarning IL[23]\d{3}\b")).Distinct().ToList();
        var ours = warnings.Where(line => !Regex.IsMatch(line, @"Assembly '(?!RoadmapSite|roadmap')[^']+' produced")).ToList();
        if (ours.Count > 0)
        {
            throw new CakeException("Our code must be free of trim and AOT warnings:\n" + string.Join("\n", ours));
        }

        Information("{0}/{1}: {2:0.0} MB, {3} warnings from packages.", native, executable, FileSize($"{native}/{executable}") / 1e6, warnings.Count);
    });

Task("Package")
    .Description("Makes the .NET tool, native for this platform, and an archive of it; installs it, and holds it to the site and the scripts of the source build.")
    .IsDependentOn("Site")
    .IsDependentOn("Native")
    .Does(() =>
    {
        DeleteFiles("artifacts/package/*.nupkg");
        DeleteFiles("artifacts/package/*.tar.gz");
        CleanDirectory("artifacts/scratch");
        const string Pack = "dotnet pack src/RoadmapSite --configuration Release --output";

        // The package that points to all others, those of other machines too; it holds nothing.
        Run($"{Pack} artifacts/package --no-restore");
        var version = GetFiles("artifacts/package/RoadmapSite.*.nupkg").Single().GetFilenameWithoutExtension().ToString()["RoadmapSite.".Length..];
        // Where a platform has no package of its own, “any” is taken; here a package that points to nothing else has it taken.
        Run($"{Pack} artifacts/scratch/portable --no-restore -p:ToolPackageRuntimeIdentifiers=any");
        Run($"{Pack} artifacts/package --runtime {runtime}");
        Run($"{Pack} artifacts/package --runtime any");
        if (runtime == "linux-x64")
        {
            // Those need no compiler of their platform, so one machine makes all of them.
            foreach (var list in (string[])["ReadyToRunPlatforms", "PortablePlatforms"])
            {
                var platforms = new List<string>();
                Run($"dotnet msbuild src/RoadmapSite -getProperty:{list}", platforms);
                foreach (var platform in platforms.Single().Split(';').Where(platform => platform != "any"))
                {
                    // Not every source of packages has the runtime of every platform; what is released is made where it has.
                    var line = $"{Pack} artifacts/package --runtime {platform}";
                    if (!GitHubActions.IsRunningOnGitHubActions && Try(line) != 0)
                    {
                        Warning("There is no package for {0}: it could not be made here.", platform);
                    }
                    else if (GitHubActions.IsRunningOnGitHubActions)
                    {
                        Run(line);
                    }
                }
            }
        }

        CopyFiles("artifacts/package/RoadmapSite.any.*.nupkg", "artifacts/scratch/portable");
        string Install(string source, string platform, string folder)
        {
            Run($"dotnet tool install RoadmapSite --version {version} --tool-path artifacts/scratch/{platform} --source {source} --no-http-cache");
            return GetFiles($"artifacts/scratch/{platform}/.store/roadmapsite/{version}/roadmapsite.{platform}/{version}/tools/{folder}/{platform}/{(platform == "any" ? "roadmap.dll" : executable)}").SingleOrDefault()?.FullPath
                ?? throw new CakeException($"The tool that was installed is not that of RoadmapSite.{platform}.");
        }

        var native = Install("artifacts/package", runtime, "any");
        Install("artifacts/scratch/portable", "any", "net10.0");
        Prove("native", native);
        Prove("portable", $"artifacts/scratch/any/{executable}");
        if (runtime == "linux-x64")
        {
            // That of Alpine runs on any Linux with this processor: it brings no C of its own.
            Unzip($"artifacts/package/RoadmapSite.linux-musl-x64.{version}.nupkg", "artifacts/scratch/musl");
            Run("dotnet artifacts/scratch/musl/tools/net10.0/linux-musl-x64/roadmap.dll build content -o artifacts/scratch/site-musl");
            RequireSame("artifacts/site", "artifacts/scratch/site-musl");
        }

        Run($"tar -czf artifacts/package/roadmap-{version}-{runtime}.tar.gz -C artifacts/package {runtime}");
    });

Task("Bench")
    .Description("Measures the native command and the source build against Hugo: --sizes=1000,10000x3 --runs=5 --edit --results=FOLDER --hugo=none --native=none.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        // An argument that is an empty word here is one that the program does not get.
        string Given(string name, string value) => value is "" or "none" ? "" : $" --{name}={value}";
        var native = Argument("native", $"artifacts/bench/{runtime}/{executable}");
        if (native == $"artifacts/bench/{runtime}/{executable}")
        {
            PublishNative($"artifacts/bench/{runtime}", null);
        }

        var hugo = Argument("hugo", "hugo");
        if (hugo == "hugo" && !Has("hugo") && !Apt("hugo"))
        {
            Warning("There is no Hugo to measure against.");
            hugo = "none";
        }

        var arguments = Given("native", native) + Given("source", roadmap["dotnet ".Length..]) + Given("hugo", hugo)
            + Given("sizes", Argument("sizes", "")) + Given("runs", Argument("runs", "")) + (HasArgument("edit") ? " --edit" : "")
            + Given("results", Argument("results", "tests/RoadmapSite.Benchmarks/results"));
        Run($"dotnet tests/RoadmapSite.Benchmarks/bin/{configuration}/net10.0/RoadmapSite.Benchmarks.dll bench{arguments}");
    });

RunTarget(target);

void PublishNative(string folder, List<string> output)
{
    if (IsRunningOnLinux() && !Has("clang") && !Has("gcc"))
    {
        Apt("clang lld zlib1g-dev");
    }

    Run($"dotnet publish src/RoadmapSite --configuration Release --runtime {runtime} --output {folder}", output);
}

// Another build of the command writes the same site, and its runs as processes print what the scripts say.
void Prove(string name, string command)
{
    Run($"{command} build content -o artifacts/scratch/site-{name}");
    RequireSame("artifacts/site", $"artifacts/scratch/site-{name}");
    System.Environment.SetEnvironmentVariable("ROADMAP_COMMAND", System.IO.Path.GetFullPath(command, Context.Environment.WorkingDirectory.FullPath));
    Run($"dotnet test --project tests/RoadmapSite.Tests --configuration {configuration} --no-build --filter-class RoadmapSite.Tests.ScriptTests --filter-class RoadmapSite.Tests.Stress.StressTests --filter-class RoadmapSite.Tests.ChangedSinceTests");
    System.Environment.SetEnvironmentVariable("ROADMAP_COMMAND", null);
}

bool Has(string tool) => Context.Tools.Resolve(tool) is not null;

bool Apt(string packages)
{
    // sudo -n: where it would ask for a password, the answer is no; nobody may be there to type it.
    var root = Environment.IsPrivilegedProcess ? "" : "sudo -n ";
    return Has("apt-get") && (root == "" || Has("sudo"))
        && Try($"{root}apt-get update") is var _ && Try($"{root}apt-get install -y --no-install-recommends {packages}") == 0;
}

void Run(string line, List<string> output = null)
{
    if (Try(line, output) is not 0 and var code)
    {
        throw new CakeException(code, $"`{line}` ended with {code}.");
    }
}

int Try(string line, List<string> output = null)
{
    Information("> {0}", line);
    var words = line.Split(' ', 2);
    var settings = new ProcessSettings { Arguments = words[1], RedirectStandardOutput = output is not null };
    settings.RedirectedStandardOutputHandler = text =>
    {
        if (text is not null)
        {
            output.Add(text);
            Console.WriteLine(text);
        }

        return text;
    };
    return output is null ? StartProcess(words[0], settings) : StartProcess(words[0], settings, out _);
}

void RequireSame(string expected, string actual)
{
    Dictionary<string, byte[]> Read(string folder) => System.IO.Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
        .ToDictionary(file => System.IO.Path.GetRelativePath(folder, file), System.IO.File.ReadAllBytes, StringComparer.Ordinal);
    var (one, other) = (Read(expected), Read(actual));
    var different = one.Keys.Union(other.Keys).Where(file => !(one.TryGetValue(file, out var a) && other.TryGetValue(file, out var b) && a.SequenceEqual(b))).Order(StringComparer.Ordinal).ToList();
    if (different.Count > 0)
    {
        throw new CakeException($"{actual} differs from {expected} in {different.Count} files:\n  " + string.Join("\n  ", different.Take(20)));
    }

    Information("{0} equals {1}: {2} files, byte for byte.", actual, expected, one.Count);
}

using System.Text;
using System.Text.RegularExpressions;
using RoadmapSite.Engine.Items;
using RoadmapSite.Roadmap.Plan;
using RoadmapSite.Roadmap.Risks;
using YamlDotNet.RepresentationModel;

namespace RoadmapSite.Tests;

/// <summary>Pipelines run where no test sees them; so what they say is held against what they call.</summary>
/// <remarks>These are the files that <c>roadmap init --workflows</c> writes and those of this repository.</remarks>
public sealed partial class WorkflowTests
{
    private const string Forms = ".github/ISSUE_TEMPLATE/";

    private static readonly Dictionary<string, string> Written = WorkflowFiles.Hosts
        .SelectMany(host => WorkflowFiles.Of(host).Select(file => KeyValuePair.Create($"{host}: {file.Key}", Encoding.UTF8.GetString(file.Value))))
        .ToDictionary(StringComparer.Ordinal);

    private static readonly Dictionary<string, string> Ours = Directory.EnumerateFiles(Path.Combine(Repository.Root(), ".github"), "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Repository.Root(), path).Replace('\\', '/'), path => File.ReadAllText(path).ReplaceLineEndings("\n"), StringComparer.Ordinal);

    private static readonly Dictionary<string, string> All = Written.Concat(Ours).ToDictionary(StringComparer.Ordinal);

    private static readonly string[] Keys = ["run", "script", "before_script", "after_script"];

    public static TheoryData<string> Yaml => [.. All.Keys.Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    public static TheoryData<string> GitHubWorkflows => [.. All.Keys.Where(name => name.Contains(".github/workflows/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Yaml))]
    public void A_file_is_YAML_that_says_something(string name) => Assert.NotEmpty(Root(name).Children);

    [Fact]
    public void Every_host_has_a_pipeline_that_checks_and_builds()
    {
        foreach (var host in WorkflowFiles.Hosts)
        {
            var verbs = Written.Where(file => file.Key.StartsWith(host + ":", StringComparison.Ordinal) && file.Key.EndsWith(".yml", StringComparison.Ordinal)).SelectMany(file => Commands(file.Key)).Where(words => words[0] == "roadmap").Select(words => words[1]).ToList();
            Assert.Contains("check", verbs);
            Assert.Contains("build", verbs);
        }
    }

    [Fact]
    public void Every_host_is_a_folder_and_every_folder_a_host() =>
        Assert.Equal(WorkflowFiles.Hosts.Order(StringComparer.Ordinal), EmbeddedFiles.Under("workflows/").Keys.Select(path => path.Split('/')[0]).Distinct().Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Yaml))]
    public void The_command_takes_every_line_that_calls_it(string name)
    {
        foreach (var words in Commands(name).Where(words => words[0] == "roadmap"))
        {
            Assert.Empty(CommandLine.Root().Parse(words[1..]).Errors.Select(error => $"{string.Join(' ', words)}: {error.Message}"));
        }
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public void Every_target_of_the_build_exists(string name)
    {
        var build = File.ReadAllText(Path.Combine(Repository.Root(), "build", "build.cake"));
        var targets = BuildTask().Matches(build).Select(task => task.Groups[1].Value).ToHashSet();
        var options = BuildArgument().Matches(build).Select(argument => argument.Groups[1].Value).ToHashSet();
        foreach (var words in Commands(name).Where(words => words[0] is "./build.sh" or "./build.ps1" or "MATRIX"))
        {
            Assert.Subset(targets, words.Skip(1).Where(word => !word.StartsWith('-')).ToHashSet());
            Assert.Subset(options, words.Where(word => word.StartsWith("--", StringComparison.Ordinal)).Select(word => word[2..].Split('=')[0]).ToHashSet());
        }
    }

    [Theory]
    [MemberData(nameof(GitHubWorkflows))]
    public void A_workflow_may_only_read_but_for_a_job_that_publishes_and_runs_no_code_of_the_repository(string name)
    {
        var root = Root(name);
        Assert.Equal(["contents: read"], Pairs(root, "permissions"));
        foreach (var job in ((YamlMappingNode)root["jobs"]).Children.Values.Cast<YamlMappingNode>().Where(job => job.Children.ContainsKey("permissions")))
        {
            Assert.Equal(["id-token: write", "pages: write"], Pairs(job, "permissions").Order(StringComparer.Ordinal));
            Assert.Equal(["actions/deploy-pages"], ((YamlSequenceNode)job["steps"]).Select(step => step["uses"].ToString().Split('@')[0]));
            Assert.Contains("github.ref == 'refs/heads/main' && github.event_name != 'pull_request'", job["if"].ToString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(GitHubWorkflows))]
    public void A_workflow_never_runs_with_more_rights_than_who_started_it(string name)
    {
        var events = Root(name)["on"] is YamlMappingNode map ? map.Children.Keys.Select(key => key.ToString()).ToList() : [.. Root(name)["on"].AllNodes.Select(node => node.ToString())];
        Assert.Empty(events.Except(["push", "pull_request", "workflow_dispatch", "schedule"]));
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public void A_pipeline_knows_no_secret_and_leaves_no_token_behind(string name)
    {
        Assert.DoesNotContain("secrets.", All[name], StringComparison.Ordinal);
        foreach (var step in Mappings(name))
        {
            if (Text(step, "uses")?.StartsWith("actions/checkout@", StringComparison.Ordinal) == true)
            {
                Assert.Contains("persist-credentials: false", Pairs(step, "with"));
            }

            if (Text(step, "checkout") is not null)
            {
                Assert.Equal("false", Text(step, "persistCredentials"));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Yaml))]
    public void No_text_from_outside_becomes_part_of_a_shell_line(string name)
    {
        var expressions = Scripts(name).SelectMany(line => Expression().Matches(line)).Select(match => match.Groups[1].Value);
        Assert.All(expressions, expression => Assert.StartsWith("matrix.", expression, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_action_is_of_one_major_version_everywhere()
    {
        var uses = All.Keys.Where(name => name.EndsWith(".yml", StringComparison.Ordinal)).SelectMany(Mappings).Select(step => Text(step, "uses")).OfType<string>().Where(use => !use.StartsWith("./", StringComparison.Ordinal)).Distinct().ToList();
        Assert.All(uses, use => Assert.Matches(Pinned(), use));
        Assert.Equal(uses.Select(use => use.Split('@')[0]).Distinct().Order(StringComparer.Ordinal), uses.Select(use => use.Split('@')[0]).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_words_to_choose_from_in_a_form_are_those_of_the_items()
    {
        Assert.Equal(Risk.Categories.Words, Options("new-risk.yml", "category"));
        Assert.Equal(Risk.Treatments.Words, Options("new-risk.yml", "treatment"));
        Assert.Equal(Levels.Ascending.Select(level => level.Word()), Options("new-risk.yml", "likelihood"));
        Assert.Equal(Levels.Ascending.Select(level => level.Word()), Options("new-risk.yml", "impact"));
        Assert.Equal(InitiativeStatus.Words.Words, Options("status-update.yml", "status"));
    }

    [Theory]
    [InlineData("new-risk.yml")]
    [InlineData("status-update.yml")]
    [InlineData("broken-page.yml")]
    public void A_form_has_what_GitHub_asks_of_one_and_is_the_same_here(string form)
    {
        var name = $"github: {Forms}{form}";
        Assert.Equal(Written[name], Ours[Forms + form]);
        var root = Root(name);
        Assert.All(["name", "description", "title"], key => Assert.False(string.IsNullOrWhiteSpace(Text(root, key))));
        var fields = ((YamlSequenceNode)root["body"]).Cast<YamlMappingNode>().Where(field => Text(field, "type") != "markdown").ToList();
        Assert.All(fields, field => Assert.True(Text(field, "type") is "input" or "textarea" or "dropdown"));
        Assert.All(fields, field => Assert.NotNull(Text((YamlMappingNode)field["attributes"], "label")));
        Assert.Equal(fields.Count, fields.Select(field => Text(field, "id")).OfType<string>().Distinct().Count());
        Assert.Contains(fields, field => field.Children.TryGetValue("validations", out var validations) && Text((YamlMappingNode)validations, "required") == "true");
    }

    [Fact]
    public void An_owner_of_code_is_asked_only_once_somebody_put_in_who_that_is() =>
        Assert.All(All.Where(file => file.Key.EndsWith("CODEOWNERS", StringComparison.Ordinal)).SelectMany(file => file.Value.Split('\n')), line => Assert.True(line.Length == 0 || line.StartsWith('#'), line));

    private static List<string> Options(string form, string id) =>
        [.. ((YamlSequenceNode)Mappings($"github: {Forms}{form}").Single(field => Text(field, "id") == id)["attributes"]["options"]).Select(option => option.ToString())];

    /// <summary>Each command of each script as its words; a variable of the shell is a word like any other.</summary>
    private static IEnumerable<string[]> Commands(string name) =>
        from script in Scripts(name)
        from line in Expression().Replace(WhenSet().Replace(script, "$1"), match => match.Groups[1].Value == "matrix.build" ? "MATRIX" : "x").Split('\n')
        from command in Joint().Split(line)
        let words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Word).ToArray()
        where words.Length > 0
        select words;

    private static string Word(string word) => word.Trim('"') switch
    {
        "$FORMAT" => "text",
        "$strict" => "--strict",
        var other => other,
    };

    private static IEnumerable<string> Scripts(string name) =>
        from node in Mappings(name)
        from pair in node.Children
        where Keys.Contains(pair.Key.ToString())
        from scalar in pair.Value is YamlSequenceNode list ? list.Children : [pair.Value]
        select scalar.ToString();

    private static IEnumerable<YamlMappingNode> Mappings(string name) => Root(name).AllNodes.OfType<YamlMappingNode>();

    private static IEnumerable<string> Pairs(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(key, out var inner) && inner is YamlMappingNode map ? map.Children.Select(pair => $"{pair.Key}: {pair.Value}") : [];

    private static string? Text(YamlMappingNode node, string key) => node.Children.TryGetValue(key, out var value) ? (value as YamlScalarNode)?.Value : null;

    private static YamlMappingNode Root(string name)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(All[name]));
        return (YamlMappingNode)stream.Documents.Single().RootNode;
    }

    [GeneratedRegex(@"^Task\(""(\w+)""\)", RegexOptions.Multiline | RegexOptions.CultureInvariant)]
    private static partial Regex BuildTask();

    [GeneratedRegex(@"Argument\(""(\w+)""", RegexOptions.CultureInvariant)]
    private static partial Regex BuildArgument();

    [GeneratedRegex(@"\$\{\{ *(.*?) *\}\}", RegexOptions.CultureInvariant)]
    private static partial Regex Expression();

    /// <summary>What the shell puts in when a variable holds something.</summary>
    [GeneratedRegex(@"\$\{[A-Z]+:\+([^}]*)\}", RegexOptions.CultureInvariant)]
    private static partial Regex WhenSet();

    [GeneratedRegex(@"&&|\|\||;", RegexOptions.CultureInvariant)]
    private static partial Regex Joint();

    [GeneratedRegex(@"^actions/[a-z-]+@v\d+$", RegexOptions.CultureInvariant)]
    private static partial Regex Pinned();
}

using System.CommandLine;
using System.Globalization;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Stages;
using RoadmapSite.Engine.Themes;
using RoadmapSite.Roadmap;

namespace RoadmapSite.Commands;

/// <summary>The arguments that every command on a content folder has, and the site they name.</summary>
internal sealed class SiteArguments
{
    private const string Default = "content";

    private const string DayFormat = "yyyy-MM-dd";

    private readonly Argument<string>? argument;
    private readonly Option<string>? option;
    private readonly Option<string?> asOf = new("--as-of") { Description = "The day the figures are about: 2026-11-30." };
    private readonly Option<bool> drafts = new("--drafts") { Description = "Count drafts in." };
    private readonly Option<string> audience = new("--audience") { Description = "Who the site is for; what they may not read is left out." };
    private readonly Option<bool> verbose = new("--verbose", "-v") { Description = "Print what each stage took." };
    private readonly bool isForReaders;
    private readonly Option<string[]> settings = new("--set", "-s") { Description = "A setting that wins over roadmap.yml: key=value.", DefaultValueFactory = _ => [] };

    /// <param name="asOption">Whether the command's arguments are something else, so that the folder is an option.</param>
    /// <param name="isForReaders">Whether it is about the site that readers see, which may leave something out. Whoever edits works with all of it.</param>
    public SiteArguments(bool asOption = false, bool isForReaders = false)
    {
        this.isForReaders = isForReaders;
        if (asOption)
        {
            option = new("--content", "-c") { Description = "The content folder.", DefaultValueFactory = _ => Default };
        }
        else
        {
            argument = new("content") { Description = "The content folder.", DefaultValueFactory = _ => Default };
        }
    }

    /// <summary>Whether the command can tell what each stage of its work took.</summary>
    public bool TellsStages { get; init; }

    public void AddTo(Command command)
    {
        if (argument is not null)
        {
            command.Arguments.Add(argument);
        }

        if (option is not null)
        {
            command.Options.Add(option);
        }

        command.Options.Add(asOf);
        command.Options.Add(drafts);
        if (isForReaders)
        {
            audience.OnlyOf([.. Audience.Words]);
            command.Options.Add(audience);
        }

        if (TellsStages)
        {
            command.Options.Add(verbose);
        }

        command.Options.Add(settings);
        MustBeDay(asOf);
        settings.Validators.Add(result =>
        {
            foreach (var setting in result.GetValueOrDefault<string[]>() ?? [])
            {
                if (!setting.Contains('=', StringComparison.Ordinal))
                {
                    result.AddError($"--set “{setting}” has no value; write it as key=value.");
                }
            }
        });
    }

    /// <summary>The content folder as it was typed; of a repository that keeps its content in <c>content/</c>, that folder.</summary>
    public string Folder(ParseResult parsed) => ContentOf((argument is not null ? parsed.GetValue(argument) : parsed.GetValue(option!))!);

    /// <summary>The content folder that was typed, else that of the folder an editor has open.</summary>
    public string Folder(ParseResult parsed, string? opened) =>
        opened is null || (argument is not null && parsed.GetResult(argument) is { Implicit: false }) ? Folder(parsed) : ContentOf(opened);

    private static string ContentOf(string typed)
    {
        var inner = Path.Combine(typed, Default);
        return !File.Exists(Path.Combine(typed, Configuration.FileName)) && File.Exists(Path.Combine(inner, Configuration.FileName)) ? inner : typed;
    }

    /// <summary>The same with <c>/</c> and without one at its end, as it goes before paths in messages.</summary>
    public string Root(ParseResult parsed) => Folder(parsed).Replace('\\', '/').TrimEnd('/');

    /// <exception cref="IOException">There is no such folder, or nothing in it, or no such theme, or a file that cannot be read.</exception>
    public Site Load(ParseResult parsed, SiteWanted? wanted = null)
    {
        wanted?.Log?.Begin("Listing files");
        return Load(parsed, Folder(parsed), wanted ?? new());
    }

    /// <summary>The same of a folder that was found before and may be gone by now.</summary>
    public Site Load(ParseResult parsed, string folder, SiteWanted wanted) => Load(parsed, folder, Tree(folder), wanted);

    /// <summary>The same of files that were listed before.</summary>
    public Site Load(ParseResult parsed, string folder, ContentTree tree, SiteWanted wanted)
    {
        var options = Options(parsed);
        options = options with { Theme = configuration => Layers(folder, wanted.Theme, configuration, wanted.BeforeTheme), Drafts = options.Drafts || wanted.Drafts, Log = wanted.Log, Kept = wanted.Kept };
        if (wanted.History is { } read)
        {
            // Git takes its time, and nothing needs its answer before the pages; a thread that waits is none of the pool's few.
            var history = Task.Factory.StartNew(() => read(folder), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            options = options with { History = () => history.Result };
        }

        var site = Site.Load(tree, RoadmapCatalog.Create(), options);
        if (site.Unreadable.Count > 0 && !wanted.DespiteUnreadable)
        {
            // Whoever edits or counts without it would not know what is missing.
            tree.Files.First(file => file.Path == site.Unreadable[0]).Read();
        }

        return site;
    }

    /// <summary>The files of a content folder.</summary>
    /// <exception cref="IOException">There is no such folder, or nothing in it.</exception>
    public static ContentTree Tree(string folder)
    {
        var tree = ContentTree.OfFolder(folder);
        return tree.Files.Count > 0 ? tree : throw new IOException($"There is nothing in “{folder}”. A site needs at least strategy.md and roadmap.yml.");
    }

    /// <summary>The site of files that are not all as they are on disk. A theme that is not there is no reason to know nothing.</summary>
    public Site Load(ParseResult parsed, string folder, ContentTree tree, bool withDrafts)
    {
        var options = Options(parsed);
        return Site.Load(tree, RoadmapCatalog.Create(), options with
        {
            Drafts = withDrafts || options.Drafts,
            Theme = configuration => Layers(folder, null, configuration.Theme is { } theme && !Directory.Exists(Path.Combine(folder, theme)) ? null : configuration),
        });
    }

    /// <summary>The site, or where there is no content yet an empty one.</summary>
    public Site LoadOrEmpty(ParseResult parsed) => Directory.Exists(Folder(parsed)) && Directory.EnumerateFileSystemEntries(Folder(parsed)).Any()
        ? Load(parsed)
        : Site.Load(ContentTree.OfText(Root(parsed), []), RoadmapCatalog.Create(), Options(parsed) with { Theme = _ => [ThemeLayer.BuiltIn(BuiltInTheme.Files)] });

    /// <summary>Whether somebody wants to know what each stage took.</summary>
    public bool IsVerbose(ParseResult parsed) => parsed.GetValue(verbose);

    /// <summary>The theme that is named over the built-in one.</summary>
    private static List<ThemeLayer> Layers(string content, string? flag, Configuration? configuration, Action<string>? before = null)
    {
        var named = flag ?? (configuration?.Theme is { } written ? Path.Combine(content, written) : null);
        if (named is not null)
        {
            before?.Invoke(named);
        }

        return named is null ? [ThemeLayer.BuiltIn(BuiltInTheme.Files)]
            : Directory.Exists(named) ? [ThemeLayer.OfFolder(named, content), ThemeLayer.BuiltIn(BuiltInTheme.Files)]
            : throw new IOException($"There is no theme folder “{named}”.");
    }

    /// <summary>What comes in from outside beside the content.</summary>
    public SiteOptions Options(ParseResult parsed) => new(Today())
    {
        AsOf = Day(parsed.GetValue(asOf)),
        Drafts = parsed.GetValue(drafts),
        Settings = [.. FromEnvironment(RoadmapCatalog.Create()), .. (parsed.GetValue(settings) ?? []).Select(Split), .. AudienceOf(parsed)],
    };

    private IEnumerable<Setting> AudienceOf(ParseResult parsed) =>
        (isForReaders ? parsed.GetValue(audience) : Audience.Restricted) is { } word ? [new(Configuration.AudienceField.Name, word) { Origin = audience.Name }] : [];

    /// <summary>Refuses what is no day.</summary>
    public static void MustBeDay(Option<string?> option) => option.Validators.Add(result =>
    {
        if (result.GetValueOrDefault<string?>() is { } day && !DateOnly.TryParseExact(day, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            result.AddError($"{option.Name} “{day}” is no day; write it as 2026-11-30.");
        }
    });

    public static DateOnly? Day(string? day) => day is null ? null : DateOnly.ParseExact(day, DayFormat, CultureInfo.InvariantCulture);

    /// <summary>The day it is, by which a site that names no other is made.</summary>
    public static DateOnly Today() => DateOnly.FromDateTime(Now().UtcDateTime);

    /// <summary>SOURCE_DATE_EPOCH stands for the clock where builds are to be repeatable (reproducible-builds.org).</summary>
    private static DateTimeOffset Now() =>
        long.TryParse(Environment.GetEnvironmentVariable("SOURCE_DATE_EPOCH"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : DateTimeOffset.Now;

    private static Setting Split(string setting)
    {
        var cut = setting.IndexOf('=', StringComparison.Ordinal);
        return new(setting[..cut], setting[(cut + 1)..]);
    }

    /// <summary><c>ROADMAP_TITLE</c> is the setting <c>title</c>.</summary>
    private static IEnumerable<Setting> FromEnvironment(Catalog catalog) =>
        from field in catalog.Settings.All
        let name = "ROADMAP_" + field.Name.ToUpperInvariant()
        let value = Environment.GetEnvironmentVariable(name)
        where value is not null
        select new Setting(field.Name, value) { Origin = name };
}

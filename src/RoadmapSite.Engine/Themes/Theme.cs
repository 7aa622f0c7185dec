using System.Collections.Concurrent;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.RegularExpressions;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using RoadmapSite.Engine.Charts;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Pages;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes.Filters;

namespace RoadmapSite.Engine.Themes;

/// <summary>Templates that turn models into pages, strictly: an unknown name stops the build with file and line.</summary>
public sealed partial class Theme
{
    private readonly ThemeFiles files;
    private readonly FluidParser parser = new(new FluidParserOptions { AllowParentheses = true });
    private readonly TemplateOptions options = new();
    private readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly ConcurrentDictionary<string, Lazy<IFluidTemplate>> templates;

    internal Theme(ThemeFiles files, Formats formats, Strings strings, ThemeAssets assets)
    {
        this.files = files;
        Formats = formats;
        Strings = strings;
        options.CultureInfo = formats.Culture;
        options.FileProvider = files.Once("parts", () => new TemplateFiles(files));
        (templates, options.TemplateCache) = files.Once($"templates {strings.Language} {formats.CurrencySign}", () => (new ConcurrentDictionary<string, Lazy<IFluidTemplate>>(StringComparer.Ordinal), options.TemplateCache));
        options.StrictFilters = true;
        options.MaxSteps = 0;
        options.Undefined = name => throw new UnknownNameException(name, []);
        OnceBlock.Register(parser);
        options.ValueConverters.Add(value => value switch
        {
            // First what is frequent.
            string text => new StringValue(text),
            Model model => new ModelValue(model),
            Item item => new ItemValue(item),
            Reference reference => reference.Target is { } target ? new ItemValue(target) : new StringValue(reference.Text),
            Markup markup => new StringValue(Strings.IsEnglish ? markup.Text : InEnglish(markup.Text), encode: false),
            DateOnly or PartialDate => new ObjectValue(value),
            Enum word => new StringValue(Text.Casing.Kebab(word.ToString())),
            _ => null,
        });
        NumberFilters.Register(options, formats);
        DateFilters.Register(options, formats);
        TextFilters.Register(options, Strings);
        LinkFilters.Register(options, encoder, assets);
    }

    public Formats Formats { get; }

    public Strings Strings { get; }

    /// <summary>Whether any template asks for a name, as far as words can tell.</summary>
    internal bool AsksFor(string name) => files.Paths.Where(path => path.EndsWith(".liquid", StringComparison.Ordinal)).Any(path => Encoding.UTF8.GetString(files.Find(path)!).Contains(name, StringComparison.Ordinal));

    public bool Has(string template) => files.Has(template + ".liquid");

    /// <exception cref="ThemeException">The template is missing, cannot be parsed, or asks for something that is not there.</exception>
    /// <param name="place">Where the page stands; null for what stands nowhere.</param>
    /// <param name="used">Gets the names of the theme's files that it asks for.</param>
    internal string Render(string template, Model model, Place? place, ISet<string>? used = null)
    {
        using var writer = new PooledWriter();
        Render(template, model, place, used, writer);
        return writer.ToString();
    }

    /// <summary>The same, written somewhere.</summary>
    internal void Render(string template, Model model, Place? place, ISet<string>? used, TextWriter writer) =>
        Render(templates.GetOrAdd(template, name => new(() => Parse(name))).Value, template + ".liquid", () => TemplateFiles.Reached(files, template + ".liquid"), model, place, used, writer);

    /// <param name="values">What all pages of the place find.</param>
    internal Place PlaceOf(Model values)
    {
        var prepared = new List<KeyValuePair<string, FluidValue>>();
        foreach (var (name, value) in values)
        {
            prepared.Add(new(name, Prepare(value)));
        }

        return new(values, prepared);
    }

    /// <summary>A context with what a place has.</summary>
    internal static TemplateContext ContextAt(Place? place, TemplateOptions options, ISet<string>? used)
    {
        var context = new TemplateContext(options);
        if (used is not null)
        {
            context.AmbientValues[LinkFilters.Used] = used;
        }

        if (place is not null)
        {
            context.AmbientValues[Place.Ambient] = place;
            foreach (var (name, value) in place.Prepared)
            {
                context.SetValue(name, value);
            }
        }

        return context;
    }

    /// <summary>Renders a template that is no file of its own.</summary>
    /// <param name="source">The file it stands in, whose text a mistake is looked for in first.</param>
    /// <exception cref="ThemeException">It cannot be parsed, or it or a part it includes asks for something that is not there.</exception>
    public string RenderText(string text, string source, Model model)
    {
        if (!parser.TryParse(text, out var parsed, out var error))
        {
            throw new ThemeException(files.NameOf(source), 1, error);
        }

        using var writer = new PooledWriter();
        Render(parsed, source, () => [source, .. TemplateFiles.Included(files, text)], model, null, null, writer);
        return writer.ToString();
    }

    /// <param name="reached">The files that take part, for the place of a mistake.</param>
    private void Render(IFluidTemplate parsed, string path, Func<IReadOnlyList<string>> reached, Model model, Place? place, ISet<string>? used, TextWriter writer)
    {
        var context = ContextAt(place, options, used);
        foreach (var (name, value) in model.Values)
        {
            context.SetValue(name, Prepare(value));
        }

        try
        {
            parsed.RenderAsync(writer, encoder, context).AsTask().GetAwaiter().GetResult();
        }
        catch (Exception failure) when (failure is UnknownNameException or FluidException or ParseException or FileNotFoundException)
        {
            throw Located(path, reached, failure, place is null ? model : place.Values.With(model));
        }
    }

    private FluidValue Prepare(object? value) => value is null ? NilValue.Instance : FluidValue.Create(value, options);

    /// <summary>Charts are drawn with English words whatever the language of the site is, and say so to those who listen.</summary>
    /// <remarks>A chart in a page's text comes by twice: in the text, and in the page.</remarks>
    private static string InEnglish(string markup) => UnmarkedChart().Replace(markup, "<svg lang=\"en\" ");

    [GeneratedRegex("<svg (?!lang=)", RegexOptions.CultureInvariant)]
    private static partial Regex UnmarkedChart();

    private IFluidTemplate Parse(string template)
    {
        var path = template + ".liquid";
        if (files.Find(path) is not { } bytes)
        {
            throw new ThemeException(path, 1, "There is no such template in the theme.");
        }

        return parser.TryParse(Encoding.UTF8.GetString(bytes), out var parsed, out var error)
            ? parsed
            : throw new ThemeException(files.NameOf(path), LineIn(error), error);
    }

    private static int LineIn(string error) => Regex.Match(error, @"\((\d+):\d+\)") is { Success: true } place ? int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1;

    /// <summary>The engine does not say where a name was asked for, so the name is looked up in the template and the parts it includes.</summary>
    private ThemeException Located(string template, Func<IReadOnlyList<string>> reached, Exception failure, Model model)
    {
        if (failure is not UnknownNameException unknown)
        {
            return new(files.NameOf(template), 1, failure.Message);
        }

        // The engine does not say either what the template could have asked for.
        var message = unknown.IsOfTemplate ? new UnknownNameException(unknown.Name, [.. model.Names]).Message : unknown.Message;
        var word = new Regex($@"(?<![\w-]){Regex.Escape(unknown.Name)}(?![\w-])", RegexOptions.CultureInvariant);
        foreach (var path in reached())
        {
            var lines = Encoding.UTF8.GetString(files.Find(path)!).Split('\n');
            var line = Array.FindIndex(lines, text => Code().Matches(Comment().Replace(text, "")).Any(code => word.IsMatch(code.Value)));
            if (line >= 0)
            {
                return new(files.NameOf(path), line + 1, message);
            }
        }

        return new(files.NameOf(template), 1, message);
    }

    [GeneratedRegex(@"\{\{.*?\}\}|\{%.*?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Code();

    [GeneratedRegex(@"\{%-?\s*comment\s*-?%\}.*?\{%-?\s*endcomment\s*-?%\}", RegexOptions.CultureInvariant)]
    private static partial Regex Comment();
}

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
using RoadmapSite.Engine.Themes.Filters;

namespace RoadmapSite.Engine.Themes;

/// <summary>Templates that turn models into pages, strictly: an unknown name stops the build with file and line.</summary>
public sealed class Theme
{
    private readonly ThemeFiles files;
    private readonly FluidParser parser = new(new FluidParserOptions { AllowParentheses = true });
    private readonly TemplateOptions options = new();
    private readonly HtmlEncoder encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private readonly ConcurrentDictionary<string, Lazy<IFluidTemplate>> templates = new(StringComparer.Ordinal);

    internal Theme(ThemeFiles files, Formats formats, ThemeAssets assets)
    {
        this.files = files;
        Formats = formats;
        options.CultureInfo = formats.Culture;
        options.FileProvider = new TemplateFiles(files);
        options.StrictFilters = true;
        options.MaxSteps = 0;
        options.Undefined = name => throw new UnknownNameException(name, []);
        options.ValueConverters.Add(value => value switch
        {
            Model model => new ModelValue(model),
            Item item => new ItemValue(item),
            Reference reference => reference.Target is { } target ? new ItemValue(target) : new StringValue(reference.Text),
            Markup markup => new StringValue(markup.Text, encode: false),
            DateOnly or PartialDate => new ObjectValue(value),
            Enum word => new StringValue(Text.Casing.Kebab(word.ToString())),
            _ => null,
        });
        NumberFilters.Register(options, formats);
        DateFilters.Register(options, formats);
        TextFilters.Register(options);
        LinkFilters.Register(options, encoder, assets);
    }

    public Formats Formats { get; }

    public bool Has(string template) => files.Has(template + ".liquid");

    /// <exception cref="ThemeException">The template is missing, cannot be parsed, or asks for something that is not there.</exception>
    public string Render(string template, Model model)
    {
        var parsed = templates.GetOrAdd(template, name => new(() => Parse(name))).Value;
        var context = new TemplateContext(options);
        foreach (var (name, value) in model)
        {
            context.SetValue(name, value is null ? NilValue.Instance : FluidValue.Create(value, options));
        }

        try
        {
            return parsed.Render(context, encoder);
        }
        catch (Exception failure) when (failure is UnknownNameException or FluidException or ParseException or FileNotFoundException)
        {
            throw Located(template, failure);
        }
    }

    private IFluidTemplate Parse(string template)
    {
        var path = template + ".liquid";
        if (files.Find(path) is not { } bytes)
        {
            throw new ThemeException(path, 1, "There is no such template in the theme.");
        }

        return parser.TryParse(Encoding.UTF8.GetString(bytes), out var parsed, out var error)
            ? parsed
            : throw new ThemeException(path, LineIn(error), error);
    }

    private static int LineIn(string error) => Regex.Match(error, @"\((\d+):\d+\)") is { Success: true } place ? int.Parse(place.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : 1;

    /// <summary>The engine does not say where a name was asked for, so the name is looked up in the template and the parts it includes.</summary>
    private ThemeException Located(string template, Exception failure)
    {
        var name = (failure as UnknownNameException)?.Name;
        if (name is not null)
        {
            var word = new Regex($@"(?<![\w-]){Regex.Escape(name)}(?![\w-])", RegexOptions.CultureInvariant);
            foreach (var path in Reached(template + ".liquid", []))
            {
                var lines = Encoding.UTF8.GetString(files.Find(path)!).Split('\n');
                var line = Array.FindIndex(lines, text => word.IsMatch(text) && text.Contains('{', StringComparison.Ordinal));
                if (line >= 0)
                {
                    return new(path, line + 1, failure.Message);
                }
            }
        }

        return new(template + ".liquid", 1, failure.Message);
    }

    private List<string> Reached(string path, List<string> seen)
    {
        if (!seen.Contains(path) && files.Find(path) is { } bytes)
        {
            seen.Add(path);
            foreach (Match include in Regex.Matches(Encoding.UTF8.GetString(bytes), @"\{%-?\s*(?:include|render)\s+'([^']+)'"))
            {
                Reached(TemplateFiles.PathOf(include.Groups[1].Value), seen);
            }
        }

        return seen;
    }
}

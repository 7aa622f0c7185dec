using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes.Filters;

namespace RoadmapSite.Engine.Themes;

/// <summary><c>{% once %} … {% endonce %}</c>: rendered once for all pages of a place. What is inside finds what the place has and nothing of the page, so it cannot but be the same for all.</summary>
internal static class OnceBlock
{
    public static void Register(FluidParser parser) => parser.RegisterEmptyBlock("once", async (statements, writer, encoder, context) =>
    {
        // A part of a theme that is shown alone, in the gallery, stands nowhere.
        if (context.AmbientValues.GetValueOrDefault(Place.Ambient) is not Place place)
        {
            return await statements.RenderStatementsAsync(writer, encoder, context).ConfigureAwait(false);
        }

        var fragment = place.Fragments.GetOrAdd(statements, _ => Render(statements, (HtmlEncoder)encoder, context.Options, place));
        (context.AmbientValues.GetValueOrDefault(LinkFilters.Used) as ISet<string>)?.UnionWith(fragment.Used);
        writer.Write(fragment.Html);
        return Completion.Normal;
    });

    private static Fragment Render(IReadOnlyList<Statement> statements, HtmlEncoder encoder, TemplateOptions options, Place place)
    {
        var used = new SortedSet<string>(StringComparer.Ordinal);
        var context = Theme.ContextAt(place, options, used);
        using var writer = new PooledWriter();
        try
        {
            // Everything stands in memory, so nothing is waited for.
            statements.RenderStatementsAsync(writer, encoder, context).AsTask().GetAwaiter().GetResult();
        }
        catch (UnknownNameException unknown) when (unknown.IsOfTemplate)
        {
            throw new UnknownNameException(unknown.Name, [.. place.Values.Names]);
        }

        return new(writer.ToString(), used);
    }
}

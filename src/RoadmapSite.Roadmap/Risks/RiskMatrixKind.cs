using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Items;

namespace RoadmapSite.Roadmap.Risks;

/// <summary>The name of a matrix, or a grid typed out.</summary>
internal sealed class RiskMatrixKind : Kind<RiskMatrix>
{
    public override string Expected => "nist-800-30, product-5x5, or a grid of your own: under each of the five likelihoods, five levels from very-low to very-high impact";

    public override bool TryRead(YamlNode node, BindScope scope, out RiskMatrix value)
    {
        value = RiskMatrix.Nist;
        switch (node)
        {
            case YamlScalar { Text: "nist-800-30" }:
                return true;
            case YamlScalar { Text: "product-5x5" }:
                value = RiskMatrix.Product;
                return true;
            case YamlMap map when ByLevel(map, scope) is { } rows:
                var grid = new List<IReadOnlyList<Level>>();
                foreach (var row in rows)
                {
                    if (Row(row, scope) is not { } levels)
                    {
                        return false;
                    }

                    grid.Add(levels);
                }

                value = RiskMatrix.Own(grid);
                return true;
            default:
                return false;
        }
    }

    private static List<Level>? Row(YamlNode node, BindScope scope)
    {
        var cells = node switch
        {
            YamlList { Items.Count: 5 } list => list.Items,
            YamlMap map => ByLevel(map, scope),
            _ => null,
        };
        var levels = new List<Level>();
        foreach (var cell in cells ?? [])
        {
            if (!Levels.Kind.TryRead(cell, scope, out var level))
            {
                return null;
            }

            levels.Add(level);
        }

        return cells is null ? null : levels;
    }

    /// <summary>The values under the five level words, from very low up; null unless all five are there.</summary>
    private static List<YamlNode>? ByLevel(YamlMap map, BindScope scope)
    {
        var found = new YamlNode?[Levels.Ascending.Count];
        foreach (var entry in map.Entries)
        {
            if (!Levels.Kind.TryRead(entry.Key, scope, out var level))
            {
                return null;
            }

            found[(int)level] ??= entry.Value;
        }

        var values = found.OfType<YamlNode>().ToList();
        return values.Count == found.Length ? values : null;
    }
}

using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Rules;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Content;

/// <summary>The organisation's sign: an image of the content folder, with its size in pixels.</summary>
public sealed record Logo(string Path, int Width, int Height)
{
    /// <summary>How a layout sizes it: <c>wide</c> by its width, <c>tall</c> and <c>even</c> by their height, a tall one with more of it.</summary>
    public string Shape => Width >= 3 * Height ? "wide" : Height > 1.25 * Width ? "tall" : "even";

    /// <summary>The one that the brand names, or null after a finding about it.</summary>
    internal static Logo? Of(Configuration configuration, IReadOnlyList<ContentFile> assets, List<Diagnostic> findings)
    {
        var brand = configuration.Brand;
        if (brand?.Logo is not { } path)
        {
            return null;
        }

        var at = brand.At(Brand.LogoField);
        if (ExternalAsset.Rule.OfLogo(at, path) is { } external)
        {
            findings.Add(external);
            return null;
        }

        if (assets.FirstOrDefault(asset => asset.Path == path) is not { } file)
        {
            findings.Add(MissingImage.Rule.NoLogo(at, path, Nearest.To(path, assets.Select(asset => asset.Path))));
            return null;
        }

        if (LargeImage.Rule.OfLogo(at, PictureFile.Of(file), configuration) is { } large)
        {
            findings.Add(large);
        }

        if (ImageSize.Of(file.Read()) is not { } size)
        {
            findings.Add(WrongType.Rule.Found(at, Brand.LogoField.Name, "an svg, png, jpg, webp or gif that says its width and height", new YamlScalar(at, path, Plain: true)));
            return null;
        }

        return new(path, size.Width, size.Height);
    }
}

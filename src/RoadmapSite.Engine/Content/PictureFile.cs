namespace RoadmapSite.Engine.Content;

/// <summary>What a page must know of the file of a picture.</summary>
/// <param name="Path">Inside the content folder.</param>
/// <param name="Width">In pixels of a page; null, like the height, for a file that does not say.</param>
/// <param name="IsDrawing">Whether it is sharp at any size.</param>
public sealed record PictureFile(string Path, long Bytes, int? Width, int? Height, bool IsDrawing)
{
    /// <summary>How wide a drawing is shown that says its shape and not its size, which browsers would make as wide as they can.</summary>
    private const int Column = 720;

    internal static PictureFile Of(ContentFile file)
    {
        var bytes = file.Read();
        var size = ImageSize.Of(bytes);
        var isDrawing = file.Path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);
        if (isDrawing && size is { } shape && !ImageSize.IsInPixels(bytes))
        {
            size = (Column, Math.Max(1, (int)Math.Round((double)Column * shape.Height / shape.Width, MidpointRounding.AwayFromZero)));
        }

        return new(file.Path, bytes.Length, size?.Width, size?.Height, isDrawing);
    }
}

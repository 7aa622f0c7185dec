using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Items;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.Engine.Rules;

/// <summary>A picture that readers wait for.</summary>
internal sealed class LargeImage() : Rule("RM610", Severity.Warning)
{
    /// <summary>Twice the widest that a page shows a picture, for screens with fine dots.</summary>
    private const int WideEnough = 1600;

    public static LargeImage Rule { get; } = new();

    public override bool ReadsProse => true;

    /// <summary>One finding a file, where it is first shown.</summary>
    public override IEnumerable<Diagnostic> Check(KnowledgeBase knowledge) =>
        from item in knowledge.Items
        from picture in item.Body.Pictures
        where picture.File is { } file && file.Bytes > knowledge.Configuration.LargestPicture
        group (item, picture) by picture.File!.Path into shown
        select Found(shown.First().picture.Address, shown.First().picture.File!, knowledge.Configuration, shown.Select(one => one.item).Distinct().Count());

    /// <summary>The organisation’s sign, which every page shows.</summary>
    public Diagnostic? OfLogo(Span at, PictureFile file, Configuration configuration) =>
        file.Bytes > configuration.LargestPicture ? Found(at, file, configuration, pages: 0) : null;

    private Diagnostic Found(Span at, PictureFile file, Configuration configuration, int pages) => Report(
        at,
        $"“{Path.GetFileName(file.Path)}” is {FileSize.InWords(file.Bytes)}{Pixels(file)}{Where(pages)}, and a picture should be at most {FileSize.InWords(configuration.LargestPicture)}.",
        file.IsDrawing
            ? "a tool such as SVGO takes out what a drawing does not need; one that holds a photo is smaller as WebP"
            : file.Width > WideEnough
            ? $"save it {WideEnough} pixels wide, as WebP or JPEG; a chart or diagram is best as SVG"
            : "save it as WebP or as JPEG of a lower quality; a chart or diagram is best as SVG");

    private static string Pixels(PictureFile file) => !file.IsDrawing && file is { Width: { } width, Height: { } height } ? $" ({width} × {height} pixels)" : "";

    private static string Where(int pages) => pages > 1 ? $", shown on {pages} pages" : "";
}

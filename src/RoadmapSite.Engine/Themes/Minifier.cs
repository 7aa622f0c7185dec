using System.Text;
using NUglify;
using NUglify.Css;
using NUglify.JavaScript;

namespace RoadmapSite.Engine.Themes;

/// <summary>Style sheets and scripts without what only their authors read.</summary>
/// <remarks>File by file: one that is newer than the library understands is published as it was written, and the others do not suffer for it.</remarks>
internal static class Minifier
{
    private static readonly CssSettings Css = new() { CommentMode = CssComment.None, ColorNames = CssColor.NoSwap };

    // A file may be followed by another that begins with a bracket, so its last statement needs its end.
    private static readonly CodeSettings Script = new() { TermSemicolons = true, PreserveImportantComments = false };

    public static byte[] Minify(string path, byte[] content)
    {
        // Read as a reader would: a byte order mark in the middle of a file is a letter of whatever comes next.
        using var reader = new StreamReader(new MemoryStream(content), Encoding.UTF8);
        var text = reader.ReadToEnd();
        var result = path.EndsWith(".css", StringComparison.Ordinal) ? Uglify.Css(text, Css) : Uglify.Js(text, Script);
        return Encoding.UTF8.GetBytes((result.HasErrors || result.Code is null ? text : result.Code) + "\n");
    }
}

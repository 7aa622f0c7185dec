using System.Text.Json;
using Microsoft.Playwright;

namespace RoadmapSite.Tests.Browser;

/// <summary>The accessibility checks of axe on a page as it stands.</summary>
internal static class Axe
{
    private static readonly string Script = Read();

    /// <returns>One line a violation. The page must be in a context with <c>BypassCSP</c>: the site's policy forbids injected scripts, and axe is one.</returns>
    public static async Task<IReadOnlyList<string>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync(Script);
        var result = await page.EvaluateAsync<JsonElement>("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'], resultTypes: ['violations'] }).then(result => result.violations.map(v => v.id + ': ' + v.help + ' at ' + v.nodes.slice(0, 2).map(n => n.target.join(' ')).join(', ')))");
        return [.. result.EnumerateArray().Select(violation => violation.GetString()!)];
    }

    private static string Read()
    {
        var assembly = typeof(Deque.AxeCore.Commons.AxeResult).Assembly;
        var name = assembly.GetManifestResourceNames().Single(resource => resource.EndsWith("axe.min.js", StringComparison.Ordinal));
        using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}

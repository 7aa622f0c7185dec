namespace RoadmapSite.Tests;

/// <summary>The published schema of SARIF 2.1.0, which comes along in a package of the npm registry.</summary>
internal static class SarifSchema
{
    private static readonly string File = Path.Combine(Repository.Root(), "artifacts", "tools", "sarif", "node_modules", "@microsoft", "jest-sarif", "lib", "schemas", "sarif-2.1.0-rtm.5.json");

    public static async Task<string> Read()
    {
        Assert.True(System.IO.File.Exists(File), $"The schema of SARIF is not at {File}. `./build.sh Test` fetches it; so does `npm install --prefix artifacts/tools/sarif --no-save --ignore-scripts @microsoft/jest-sarif`.");
        return await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
    }
}

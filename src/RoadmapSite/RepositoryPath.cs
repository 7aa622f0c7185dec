namespace RoadmapSite;

/// <summary>Folders by their paths from the top of the repository, as hosts of repositories know them.</summary>
internal static class RepositoryPath
{
    /// <summary>The path of a folder with <c>/</c>: from the top of its repository, empty for the top itself; as it was typed where there is none.</summary>
    public static string Of(string folder)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder));
        for (var at = full; at is not null; at = Path.GetDirectoryName(at))
        {
            // In a second working tree and in a submodule it is a file.
            if (Path.Exists(Path.Combine(at, ".git")))
            {
                return at == full ? "" : Path.GetRelativePath(at, full).Replace('\\', '/');
            }
        }

        return folder is "." or "./" ? "" : folder.Replace('\\', '/').TrimEnd('/');
    }
}

using System.CommandLine;

namespace RoadmapSite.Commands;

internal static class BuildCommand
{
    public static Command Create() => new("build", "Checks the content, then writes the site.");
}

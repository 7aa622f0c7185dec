using System.CommandLine;
using RoadmapSite.LanguageServer;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap lsp</c>: a language server for editors, over standard input and output.</summary>
internal static class LspCommand
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    public static Command Create()
    {
        var site = new SiteArguments();
        var command = new Command("lsp", "Serves editors that speak the Language Server Protocol: findings while typing, completion, hover, go to definition, references, rename.");

        // Many editors add it to every server.
        command.Options.Add(new Option<bool>("--stdio") { Description = "Talk over standard input and output, which it does anyway." });
        site.AddTo(command);
        command.SetAction(parsed =>
        {
            using var wire = new Wire(Console.OpenStandardInput(), Console.OpenStandardOutput());
            using var server = new Server(wire, opened => site.Folder(parsed, opened), (folder, tree, drafts) => site.Load(parsed, folder, tree, drafts), Pause);
            return server.Run() ? ExitCode.Clean : ExitCode.Findings;
        });
        return command;
    }
}

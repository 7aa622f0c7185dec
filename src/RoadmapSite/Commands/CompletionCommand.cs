using System.CommandLine;

namespace RoadmapSite.Commands;

/// <summary><c>roadmap completion</c>: the few lines with which a shell asks this command for the words that may come next.</summary>
internal static class CompletionCommand
{
    private static readonly (string Shell, string Script)[] Shells =
    [
        ("bash", """
            # Put this line into ~/.bashrc:  eval "$(roadmap completion bash)"
            _roadmap_complete() {
                local IFS=$'\n'
                COMPREPLY=($(compgen -W "$(roadmap "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _roadmap_complete roadmap
            """),
        ("zsh", """
            # Put this line into ~/.zshrc, below compinit:  eval "$(roadmap completion zsh)"
            _roadmap_complete() {
                local words=("${(@f)$(roadmap "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -- $words
                _files
            }
            compdef _roadmap_complete roadmap
            """),
        ("fish", """
            # Put this line into ~/.config/fish/config.fish:  roadmap completion fish | source
            complete -c roadmap -a '(roadmap "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """),
        ("powershell", """
            # Put this line into your $PROFILE:  roadmap completion powershell | Out-String | Invoke-Expression
            Register-ArgumentCompleter -Native -CommandName roadmap -ScriptBlock {
                param($word, $line, $position)
                roadmap "[suggest:$position]" "$line" 2>$null |
                    Where-Object { $_ -like "$word*" } |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """),
    ];

    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = $"The shell you type in: {string.Join(", ", Shells.Select(one => one.Shell))}.", HelpName = "shell" };
        shell.OnlyOf([.. Shells.Select(one => one.Shell)]);
        var command = new Command("completion", "Prints what your shell needs to complete commands, options, types, rules and ids; its first line says where to put it.") { shell };
        command.SetAction(parsed =>
        {
            parsed.InvocationConfiguration.Output.WriteLine(Shells.First(one => one.Shell == parsed.GetValue(shell)).Script);
            return ExitCode.Clean;
        });
        return command;
    }
}

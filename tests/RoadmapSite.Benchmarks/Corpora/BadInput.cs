namespace RoadmapSite.Benchmarks.Corpora;

/// <summary>Content that no honest team writes and that has to end all the same: in time that grows as it does, and with a finding where a limit is set.</summary>
/// <param name="Name">In words, for reports and tests.</param>
/// <param name="Most">How many of its kind the product must bear: characters, links, items, rows.</param>
/// <param name="Make">The files of content with so many of them.</param>
internal sealed record BadInput(string Name, int Most, Func<int, IEnumerable<(string Path, string Text)>> Make)
{
    private static readonly (string Path, string Text)[] Frame =
    [
        ("roadmap.yml", "title: Digital strategy\norganisation: Velmoor hospitals\nlanguage: en-GB\nasOf: 2026-11-30\n"),
        ("index.md", "---\ntitle: Welcome\n---\n\nHello.\n"),
        ("roles.yml", "type: role\nitems:\n  - {id: cio, title: Chief information officer}\n"),
        ("goals.yml", "type: goal\nitems:\n  - {id: GOAL-1, title: One record, perspective: internal-process, weight: 100, owner: cio}\n"),
    ];

    /// <summary>With what every site has; none of the bad ones for a count of 0.</summary>
    public IEnumerable<(string Path, string Text)> Files(int count) => count == 0 ? Frame : Frame.Concat(Make(count));

    /// <summary>Without characters that no file name may have.</summary>
    public string FolderName => string.Concat(Name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : '-'));

    public override string ToString() => Name;
}

using DiffPlex.Renderer;
using RoadmapSite.Engine.Edits;
using RoadmapSite.Engine.Text;

namespace RoadmapSite;

/// <summary>Content files with edits put in, to be shown or written.</summary>
internal sealed class EditedFiles
{
    private readonly string folder;
    private readonly IReadOnlyList<FileMove> moves;
    private readonly List<(string Path, string Full, byte[] Before, byte[] After)> files = [];

    /// <param name="folder">The content folder as it was typed.</param>
    /// <param name="edits">Of any files beneath it.</param>
    /// <param name="moves">Files that get another path once they are edited.</param>
    /// <exception cref="UsageException">A file is no UTF-8, or is no longer what was read.</exception>
    public EditedFiles(string folder, IEnumerable<TextEdit> edits, params IReadOnlyList<FileMove> moves)
    {
        this.folder = folder;
        this.moves = moves;
        foreach (var group in edits.GroupBy(edit => edit.At.File.Path, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var path = Name(group.Key);
            var full = Path.Combine(folder, group.Key);
            var before = File.ReadAllBytes(full);
            var after = TextEdits.Apply(before, group.First().At.File, group)
                ?? throw new UsageException($"“{path}” is not UTF-8, or has changed since it was read; nothing was written. Save it as UTF-8 and run this again.");
            files.Add((path, full, before, after));
        }
    }

    public int Count => files.Count;

    /// <summary>As “git diff” shows it, a moved file under both its names.</summary>
    public string Diff() => string.Concat(files.Select(file =>
        UnidiffRenderer.GenerateUnidiff(Text(file.Before), Text(file.After), file.Path, moves.FirstOrDefault(move => Name(move.From) == file.Path) is { } move ? Name(move.To) : file.Path).ReplaceLineEndings("\n").TrimEnd('\n') + "\n"));

    /// <summary>All of them, or none.</summary>
    /// <exception cref="UsageException">The disk refuses one.</exception>
    public void Write()
    {
        // What takes it back, the last step first.
        var undo = new Stack<Action>();
        var (name, path) = (folder, folder);
        try
        {
            foreach (var file in files)
            {
                (name, path) = (file.Path, file.Full);
                undo.Push(() => File.WriteAllBytes(file.Full, file.Before));
                File.WriteAllBytes(file.Full, file.After);
            }

            foreach (var move in moves)
            {
                var (from, to) = (Path.Combine(folder, move.From), Path.Combine(folder, move.To));
                (name, path) = (Name(move.To), to);
                Directory.CreateDirectory(Path.GetDirectoryName(to)!);
                File.Move(from, to);
                undo.Push(() => File.Move(to, from));
            }
        }
        catch (Exception failure) when (DiskFailure.Is(failure))
        {
            foreach (var step in undo)
            {
                TakeBack(step);
            }

            throw new UsageException($"{DiskFailure.OfWriting(name, path, failure)[..^1]}; nothing was changed.");
        }

        // The file that could not be written is untouched, and refuses this as well.
        static void TakeBack(Action step)
        {
            try
            {
                step();
            }
            catch (Exception failure) when (DiskFailure.Is(failure))
            {
            }
        }
    }

    private string Name(string path) => $"{folder.Replace('\\', '/').TrimEnd('/')}/{path}";

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}

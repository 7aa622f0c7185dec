using System.Globalization;
using System.Text.Json.Nodes;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Authoring;
using RoadmapSite.Engine.Diagnostics;
using RoadmapSite.Engine.Edits;
using RoadmapSite.Engine.Text;

namespace RoadmapSite.LanguageServer;

/// <summary>Answers what an editor asks about a place, in the words of the protocol.</summary>
internal sealed class Features(Workspace workspace, WorkspaceState state, bool canRenameFiles)
{
    private readonly Lazy<Site> site = new(() => workspace.Site(state));

    public JsonNode? Answer(string method, JsonObject parameters) => method switch
    {
        "textDocument/completion" => Place(parameters) is { } place ? Complete(place.File, place.Offset) : null,
        "textDocument/hover" => Place(parameters) is { } place ? Hover(place.File, place.Offset) : null,
        "textDocument/definition" => Place(parameters) is { } place ? Definition(place.File, place.Offset) : null,
        "textDocument/references" => Place(parameters) is { } place ? References(place.File, place.Offset, parameters["context"]?["includeDeclaration"]?.GetValue<bool>() ?? false) : null,
        "textDocument/prepareRename" => Place(parameters) is { } place ? PrepareRename(place.File, place.Offset) : null,
        "textDocument/rename" => Place(parameters) is { } place ? Rename(place.File, place.Offset, Text(parameters, "newName")) : null,
        "textDocument/documentSymbol" => FileOf(parameters) is { } file ? Symbols(file) : null,
        "textDocument/codeAction" => FileOf(parameters) is { } file ? Mend(file, parameters["range"] as JsonObject) : null,
        _ => throw new RequestException(RequestException.MethodNotFound, $"There is no method “{method}”."),
    };

    /// <summary>Every method that <see cref="Answer"/> knows.</summary>
    public static bool Knows(string method) => method is "textDocument/completion" or "textDocument/hover" or "textDocument/definition" or "textDocument/references"
        or "textDocument/prepareRename" or "textDocument/rename" or "textDocument/documentSymbol" or "textDocument/codeAction";

    /// <summary>What is wrong, by the address of the file.</summary>
    public Dictionary<string, JsonArray> Findings() => site.Value.Findings.Open
        .Where(finding => finding.At.File.IsFile)
        .GroupBy(finding => workspace.UriOf(state, finding.At.File.Path))
        .ToDictionary(group => group.Key, group => Array(group.Select(Finding)));

    private JsonObject Finding(Diagnostic finding)
    {
        var found = new JsonObject
        {
            ["range"] = Range(finding.At),
            ["severity"] = finding.Severity switch { Severity.Error => 1, Severity.Warning => 2, _ => 3 },
            ["code"] = finding.Code,
            ["source"] = "roadmap",
            ["message"] = $"{finding.Message}{(finding.Help is { } help ? $"\n{Casing.InitialCapital(help)}" : "")} [{finding.Rule.Name}]",
        };
        if (RuleAddress.Of(site.Value, finding.Rule) is { } address)
        {
            found["codeDescription"] = new JsonObject { ["href"] = address };
        }

        if (finding.Notes.Count > 0)
        {
            found["relatedInformation"] = Array(finding.Notes.Select(note => new JsonObject { ["location"] = Location(note.At), ["message"] = note.Message }));
        }

        return found;
    }

    private JsonObject Complete(SourceFile file, int offset) => new()
    {
        ["isIncomplete"] = false,
        ["items"] = Array(Completion.At(site.Value, file, offset).Select((one, index) => new JsonObject
        {
            ["label"] = one.Label,
            ["kind"] = one.Kind switch { SuggestionKind.Key => 10, SuggestionKind.Word => 20, SuggestionKind.Date => 12, _ => 18 },
            ["detail"] = one.Detail,
            ["documentation"] = new JsonObject { ["kind"] = "markdown", ["value"] = one.Help },
            ["sortText"] = index.ToString("d5", CultureInfo.InvariantCulture),

            // People know titles before they know ids.
            ["filterText"] = one.Kind == SuggestionKind.Item ? $"{one.Label} {one.Detail}" : one.Label,
            ["textEdit"] = new JsonObject { ["range"] = Range(one.At), ["newText"] = one.Text },
        })),
    };

    private JsonObject? Hover(SourceFile file, int offset) =>
        KeyHelp.At(site.Value, file, offset) is { } key ? Hover(key.Text, key.At)
        : Mentions.At(site.Value, file, offset) is { } mention ? Hover(ItemFacts.Of(mention.Item, mention.PartId), mention.At)
        : null;

    private JsonObject Hover(string text, Span at) => new() { ["contents"] = new JsonObject { ["kind"] = "markdown", ["value"] = text }, ["range"] = Range(at) };

    private JsonObject? Definition(SourceFile file, int offset) => Mentions.At(site.Value, file, offset) is { } mention ? Location(Mentions.Home(mention)) : null;

    private JsonArray? References(SourceFile file, int offset, bool withDeclaration)
    {
        if (Mentions.At(site.Value, file, offset) is not { } mention)
        {
            return null;
        }

        var places = Mentions.Of(site.Value, mention.Item).Where(other => mention.PartId is null || other.PartId == mention.PartId).Select(other => other.At);
        return Array((withDeclaration ? places.Prepend(Mentions.Home(mention with { Anchor = null })) : places).Select(Location));
    }

    private JsonObject? PrepareRename(SourceFile file, int offset)
    {
        if (Mentions.At(site.Value, file, offset) is not { } mention)
        {
            return null;
        }

        var start = mention.At.Text.IndexOf(mention.Item.Id, StringComparison.Ordinal);
        var at = start < 0 ? mention.At : file.At(mention.At.Start + start, mention.Item.Id.Length);
        return new() { ["range"] = Range(at), ["placeholder"] = mention.Item.Id };
    }

    private JsonObject Rename(SourceFile file, int offset, string newId)
    {
        // Drafts name items too, and they are to go on doing so.
        var all = workspace.Site(state, withDrafts: true);
        if (Mentions.At(all, file, offset) is not { } mention)
        {
            throw new RequestException(RequestException.Failed, "There is no id here.");
        }

        if (IdRename.Refusal(all, mention.Item, newId) is { } refusal)
        {
            throw new RequestException(RequestException.Failed, refusal);
        }

        var rename = IdRename.Of(all, mention.Item, newId);
        if (!canRenameFiles && rename.Moves.Count > 0)
        {
            throw new RequestException(RequestException.Failed, $"The file {mention.Item.Document.File.Path} is named after its id, and this editor renames no files; run “roadmap rename {mention.Item.Id} {newId}”.");
        }

        if (!canRenameFiles)
        {
            return new() { ["changes"] = new JsonObject(rename.Files.Select(group => KeyValuePair.Create(workspace.UriOf(state, group.Key), (JsonNode?)Array(group.Select(Edit))))) };
        }

        var edits = rename.Files.Select(group => new JsonObject
        {
            ["textDocument"] = new JsonObject { ["uri"] = workspace.UriOf(state, group.Key), ["version"] = state.Open.TryGetValue(group.Key, out var open) ? open.Version : null },
            ["edits"] = Array(group.Select(Edit)),
        });
        var moves = rename.Moves.Select(move => new JsonObject { ["kind"] = "rename", ["oldUri"] = workspace.UriOf(state, move.From), ["newUri"] = workspace.UriOf(state, move.To) });
        return new() { ["documentChanges"] = Array(edits.Concat(moves)) };
    }

    private JsonArray Symbols(SourceFile file)
    {
        var entries = Outline.Of(site.Value, file.Path);
        var top = new List<JsonNode>();
        var open = new Stack<(int Level, List<JsonNode> Children)>();
        open.Push((-1, top));
        var nodes = new List<(JsonObject Node, List<JsonNode> Children)>();
        for (var i = 0; i < entries.Count; i++)
        {
            var entry = entries[i];
            var next = entries.Skip(i + 1).FirstOrDefault(other => other.Level <= entry.Level);
            var end = Math.Max(entry.At.Start + entry.At.Length, next is { } follower ? Math.Max(entry.At.Start, follower.At.Start - 1) : entry.At.File.Text.Length);
            var symbol = new JsonObject
            {
                ["name"] = entry.Name.Length > 0 ? entry.Name : "–",
                ["detail"] = entry.Detail,
                ["kind"] = entry.Level == 0 ? 5 : entry.Anchor is null ? 8 : 15,
                ["range"] = Range(entry.At with { Length = end - entry.At.Start }),
                ["selectionRange"] = Range(entry.At),
            };
            while (open.Peek().Level >= entry.Level)
            {
                open.Pop();
            }

            open.Peek().Children.Add(symbol);
            var children = new List<JsonNode>();
            nodes.Add((symbol, children));
            open.Push((entry.Level, children));
        }

        // Innermost first, for a node that has been put somewhere is not put anywhere else.
        foreach (var (node, children) in Enumerable.Reverse(nodes))
        {
            node["children"] = Array(children);
        }

        return Array(top);
    }

    /// <summary>What can be mended without asking anybody.</summary>
    private JsonArray Mend(SourceFile file, JsonObject? range)
    {
        var lines = Workspace.Lines(state, file);
        var (start, end) = range is null ? (0, file.Text.Length) : (OffsetOf(lines, range["start"]), OffsetOf(lines, range["end"]));
        return Array(site.Value.Findings.Open
            .Where(finding => finding is { Fix: not null } && finding.At.File.Path == file.Path && finding.At.Start <= end && finding.At.Start + finding.At.Length >= start)
            .Select(finding => new JsonObject
            {
                ["title"] = $"Write “{Grammar.Short(finding.Fix!.NewText)}”",
                ["kind"] = "quickfix",
                ["isPreferred"] = true,
                ["diagnostics"] = Array([Finding(finding)]),
                ["edit"] = new JsonObject { ["changes"] = new JsonObject { [workspace.UriOf(state, finding.Fix.At.File.Path)] = Array([Edit(finding.Fix)]) } },
            }));
    }

    private (SourceFile File, int Offset)? Place(JsonObject parameters) =>
        FileOf(parameters) is { } file ? (file, OffsetOf(Workspace.Lines(state, file), parameters["position"])) : null;

    private SourceFile? FileOf(JsonObject parameters) =>
        workspace.PathOf(Text(parameters["textDocument"] as JsonObject ?? throw new RequestException(RequestException.InvalidParameters, "“textDocument” is missing."), "uri")) is { } path
            ? workspace.Source(state, path)
            : null;

    public static int OffsetOf(LineMap lines, JsonNode? position) =>
        position is JsonObject { } place && place["line"] is JsonValue line && place["character"] is JsonValue character && line.TryGetValue<int>(out var row) && character.TryGetValue<int>(out var column)
            ? lines.Offset(row, column)
            : throw new RequestException(RequestException.InvalidParameters, "A position has a line and a character.");

    public static string Text(JsonObject parameters, string name) =>
        parameters[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw new RequestException(RequestException.InvalidParameters, $"“{name}” is missing.");

    private JsonObject Edit(TextEdit edit) => new() { ["range"] = Range(edit.At), ["newText"] = edit.NewText };

    private JsonObject Location(Span at) => new() { ["uri"] = workspace.UriOf(state, at.File.Path), ["range"] = Range(at) };

    private JsonObject Range(Span at) => Workspace.Lines(state, at.File).Range(at.Start, at.Length);

    private static JsonArray Array(IEnumerable<JsonNode> nodes) => new([.. nodes]);
}

using System.Diagnostics;
using System.Text;
using System.Text.Json;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Themes;
using RoadmapSite.LanguageServer;
using RoadmapSite.Roadmap;
using StreamJsonRpc;

namespace RoadmapSite.Tests.LanguageServer;

public sealed class LanguageServerTests
{
    private const string Risk = "---\ntitle: Ransomware\nowner: cio\ninherent: {l: high, i: high}\nresidual: {l: low, i: low}\ntreatment: modify\ncontrols: [CTL-01]\n---\n\nSee [[CTL-01]] and [the other](RISK-02.md#why).\n";

    private const string Other = "---\ntitle: Flood\nowner: cio\ninherent: {l: high, i: high}\nresidual: {l: low, i: low}\ntreatment: modify\n---\n\n## Why\n\nIt rains, says [[RISK-01]].\n";

    [Fact]
    public async Task A_session_from_hello_to_goodbye()
    {
        using var folder = Content();
        await using var editor = new Editor(folder);
        var capabilities = (await editor.Initialize()).GetProperty("capabilities");
        Assert.Equal("utf-16", capabilities.GetProperty("positionEncoding").GetString());
        Assert.True(capabilities.GetProperty("renameProvider").GetProperty("prepareProvider").GetBoolean());

        // What is wrong on disk is told before anything is open.
        Assert.Contains(await editor.Findings("content/strategy.md", all => all.Length > 0), found => Code(found) == "RM004");

        // Breaking a reference marks the word; mending it takes the mark away.
        await editor.Open("content/risks/RISK-01.md", Risk);
        await editor.Type("content/risks/RISK-01.md", 2, 6, 11, 17, "CTL-09");
        var found = Assert.Single(await editor.Findings("content/risks/RISK-01.md", all => all.Any(one => Code(one) == "RM103")), one => Code(one) == "RM103");
        Assert.Equal((6, 11, 17), (Line(found), Start(found), End(found)));
        Assert.Equal(1, found.GetProperty("severity").GetInt32());
        Assert.Equal("https://strategy.example/rules/broken-reference.html", found.GetProperty("codeDescription").GetProperty("href").GetString());
        Assert.Contains("There is no control “CTL-09”", found.GetProperty("message").GetString(), StringComparison.Ordinal);
        await editor.Type("content/risks/RISK-01.md", 3, 6, 11, 17, "CTL-01");
        await editor.Findings("content/risks/RISK-01.md", all => all.All(one => Code(one) != "RM103"));

        // Keys, values, ids.
        await editor.Type("content/risks/RISK-01.md", 4, 1, 0, 0, "tre\n");
        Assert.Contains("trend", await Labels(editor, 1, 3));
        Assert.DoesNotContain("treatment", await Labels(editor, 1, 3));
        await editor.Type("content/risks/RISK-01.md", 5, 1, 0, 3, "trend: ");
        Assert.Equal(["improving", "steady", "worsening"], await Labels(editor, 1, 7));
        Assert.Equal(["CTL-01", "CTL-02"], await Labels(editor, 7, 12));
        Assert.Contains("RISK-02", await Labels(editor, 10, 6));
        await editor.Replace("content/risks/RISK-01.md", 6, Risk);

        // Hover over an id, a key, prose.
        Assert.Contains("Second factor", await Hover(editor, 6, 13), StringComparison.Ordinal);
        Assert.Contains("Information chief", await Hover(editor, 2, 8), StringComparison.Ordinal);
        Assert.Contains("What is done about it.", await Hover(editor, 5, 3), StringComparison.Ordinal);
        Assert.Contains("Flood", await Hover(editor, 9, 38), StringComparison.Ordinal);
        Assert.Null(await Hover(editor, 9, 1));

        // To where it stands, and to the heading that an address names.
        var home = await editor.Ask("textDocument/definition", "content/risks/RISK-01.md", 9, 7);
        Assert.Equal((editor.Uri("content/controls.yml"), 1, 9), (home.GetProperty("uri").GetString(), Line(home), Start(home)));
        home = await editor.Ask("textDocument/definition", "content/risks/RISK-01.md", 9, 38);
        Assert.Equal((editor.Uri("content/risks/RISK-02.md"), 8), (home.GetProperty("uri").GetString(), Line(home)));

        // Everywhere it is named: front matter, prose, itself.
        var references = await editor.Ask("textDocument/references", "content/controls.yml", 1, 10);
        Assert.Equal(["content/controls.yml:1", "content/risks/RISK-01.md:6", "content/risks/RISK-01.md:9"], Places(editor, references));

        // The other file is not open, and changes all the same.
        var edit = await editor.Ask("textDocument/rename", new { textDocument = new { uri = editor.Uri("content/risks/RISK-01.md") }, position = new { line = 9, character = 38 }, newName = "RISK-20" });
        Assert.Equal(
            [
                "content/risks/RISK-01.md v6 (9,31)-(9,41) RISK-20.md",
                "content/risks/RISK-02.md v (1,0)-(1,0) aliases: [RISK-02]\n",
                "content/risks/RISK-02.md -> content/risks/RISK-20.md",
            ],
            Changes(folder, edit));
        var refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Ask("textDocument/rename", new { textDocument = new { uri = editor.Uri("content/risks/RISK-01.md") }, position = new { line = 9, character = 7 }, newName = "RISK-01" }));
        Assert.Equal("“RISK-01” is the id of “Ransomware”; an id is never used twice.", refusal.Message);

        var symbols = await editor.Ask("textDocument/documentSymbol", new { textDocument = new { uri = editor.Uri("content/risks/RISK-02.md") } });
        var top = Assert.Single(symbols.EnumerateArray());
        Assert.Equal("RISK-02", top.GetProperty("name").GetString());
        Assert.Equal("Why", Assert.Single(top.GetProperty("children").EnumerateArray()).GetProperty("name").GetString());

        Assert.True(await editor.Leave());

        async Task<List<string>> Labels(Editor from, int line, int character) =>
            [.. (await from.Ask("textDocument/completion", "content/risks/RISK-01.md", line, character)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString()!)];

        async Task<string?> Hover(Editor from, int line, int character) =>
            await from.Ask("textDocument/hover", "content/risks/RISK-01.md", line, character) is { ValueKind: JsonValueKind.Object } hover ? hover.GetProperty("contents").GetProperty("value").GetString() : null;
    }

    [Fact]
    public async Task Broken_front_matter_is_answered_as_well_as_it_can_be()
    {
        using var folder = Content();
        await using var editor = new Editor(folder);
        await editor.Initialize();
        await editor.Open("content/risks/RISK-01.md", "---\ntitle: \"Ransomware\nowner: ci\ncontrols: [CTL-01, \n---\n");
        await editor.Findings("content/risks/RISK-01.md", all => all.Any(found => Code(found) == "RM002"));
        var items = (await editor.Ask("textDocument/completion", "content/risks/RISK-01.md", 3, 19)).GetProperty("items").EnumerateArray().Select(item => item.GetProperty("label").GetString());
        Assert.Equal(["CTL-01", "CTL-02"], items);
        var hover = await editor.Ask("textDocument/hover", "content/risks/RISK-01.md", 3, 13);
        Assert.Contains("Second factor", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Windows_line_ends_a_byte_order_mark_and_letters_beyond_the_first_plane_keep_their_places()
    {
        using var folder = Content();
        await using var editor = new Editor(folder);
        await editor.Initialize();
        await editor.Open("content/risks/RISK-01.md", "\uFEFF" + Risk.Replace("Ransomware", "🏥 Ransom", StringComparison.Ordinal).Replace("See ", "See 🏥 [[CTL-77]] ", StringComparison.Ordinal).Replace("\n", "\r\n", StringComparison.Ordinal));
        var found = Assert.Single(await editor.Findings("content/risks/RISK-01.md", all => all.Any(one => Code(one) == "RM109")), one => one.GetProperty("message").GetString()!.Contains("CTL-77", StringComparison.Ordinal));
        Assert.Equal((9, 9, 15), (Line(found), Start(found), End(found)));
        var hover = await editor.Ask("textDocument/hover", "content/risks/RISK-01.md", 9, 22);
        Assert.Contains("Second factor", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_closed_file_is_as_it_is_on_disk()
    {
        using var folder = Content();
        await using var editor = new Editor(folder);
        await editor.Initialize();
        await editor.Open("content/risks/RISK-01.md", Risk.Replace("cio", "nobody", StringComparison.Ordinal));
        await editor.Findings("content/risks/RISK-01.md", all => all.Any(one => Code(one) == "RM103"));
        await editor.Notify("textDocument/didClose", new { textDocument = new { uri = editor.Uri("content/risks/RISK-01.md") } });
        await editor.Findings("content/risks/RISK-01.md", all => all.All(one => Code(one) != "RM103"));

        // A colleague's change arrives by git.
        folder.Write("content/risks/RISK-02.md", Other.Replace("cio", "nobody", StringComparison.Ordinal));
        await editor.Notify("workspace/didChangeWatchedFiles", new { changes = Array.Empty<object>() });
        await editor.Findings("content/risks/RISK-02.md", all => all.Any(one => Code(one) == "RM103"));
    }

    [Fact]
    public async Task A_request_that_is_cancelled_while_it_waits_is_answered_as_cancelled()
    {
        using var folder = Content();
        using var gate = new ManualResetEventSlim(initialState: false);
        await using var editor = new Editor(folder, site =>
        {
            gate.Wait(TestContext.Current.CancellationToken);
            return site;
        });
        await editor.Initialize();
        using var cancellation = new CancellationTokenSource();
        var first = editor.Ask("textDocument/hover", "content/risks/RISK-01.md", 6, 13);
        var second = editor.AskUnless("textDocument/hover", "content/risks/RISK-01.md", 6, 13, cancellation.Token);
        await cancellation.CancelAsync();

        // A method that nobody knows is answered at once, and so after the cancellation has been read.
        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => editor.Ask("textDocument/moniker", new { }));
        gate.Set();
        Assert.Equal(JsonValueKind.Object, (await first).ValueKind);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => second);
    }

    [Fact]
    public void Nothing_unreadable_ends_the_session()
    {
        using var folder = Content();
        string[] messages =
        [
            "{", "[1, 2]", "null", "{\"jsonrpc\": \"2.0\", \"method\": 7}", "{\"method\": \"a\", \"method\": \"b\"}",
            Request(1, "initialize", $"{{\"rootUri\": \"{new Uri(folder.Path).AbsoluteUri}\"}}"),
            "{\"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": 7}}",
            "{\"method\": \"textDocument/didOpen\", \"params\": {\"textDocument\": {\"uri\": 1}}}",
            "{\"method\": \"textDocument/didChange\", \"params\": []}",
            Request(2, "textDocument/hover", "{\"textDocument\": {}}"),
            Request(3, "textDocument/rename", "{}"),
            Request(4, "textDocument/documentSymbol", "[]"),
            Request(5, "textDocument/hover", Place(folder.Combine("elsewhere.md"), 0, 0)),
            Request(6, "textDocument/hover", Place(folder.Combine("content", "nowhere.md"), 1_000_000, -3)),
            Request(7, "textDocument/hover", Place(folder.Combine("content", "risks", "RISK-01.md"), 6, 13)),
            Request(8, "shutdown", "null"),
            Request(9, "textDocument/hover", "{}"),
            "{\"method\": \"exit\"}",
        ];
        var input = $"Nonsense\r\n\r\nContent-Length: many\r\n\r\n{string.Concat(messages.Select(message => $"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\nContent-Type: application/vscode-jsonrpc; charset=utf-8\r\n\r\n{message}"))}";

        using var output = new MemoryStream();
        using var wire = new Wire(new MemoryStream(Encoding.UTF8.GetBytes(input)), output);
        using var server = new Server(
            wire,
            opened => Path.Combine(opened!, "content"),
            (_, tree, drafts) => Site.Load(tree, RoadmapCatalog.Create(), new(new DateOnly(2026, 11, 30)) { Drafts = drafts, Theme = _ => [ThemeLayer.BuiltIn(BuiltInTheme.Files)] }),
            Timeout.InfiniteTimeSpan);
        Assert.True(server.Run());

        output.Position = 0;
        using var said = new Wire(output, Stream.Null);
        var answers = new List<string>();
        while (said.Read() is { } message)
        {
            answers.Add($"{message["id"]?.ToJsonString() ?? "–"} {message["error"]?["code"]?.ToJsonString() ?? (message["result"] is null ? "nothing" : "something")}");
        }

        // What is asked about a place waits for its turn; the rest is answered at once.
        Assert.Equal(
            ["1 something", "2 -32602", "3 -32602", "4 -32602", "5 nothing", "6 nothing", "7 something", "8 nothing", "9 -32600", "– -32700", "– -32700", "– -32700", "– -32700"],
            answers.Order(StringComparer.Ordinal));

        static string Request(int id, string method, string parameters) => $"{{\"jsonrpc\": \"2.0\", \"id\": {id}, \"method\": \"{method}\", \"params\": {parameters}}}";

        static string Place(string path, int line, int character) => $"{{\"textDocument\": {{\"uri\": \"{new Uri(path).AbsoluteUri}\"}}, \"position\": {{\"line\": {line}, \"character\": {character}}}}}";
    }

    [Fact]
    public async Task An_editor_that_renames_no_files_is_told_what_to_run()
    {
        using var folder = Content();
        await using var editor = new Editor(folder);
        await editor.Initialize(renamesFiles: false);
        var refusal = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.Ask("textDocument/rename", new { textDocument = new { uri = editor.Uri("content/risks/RISK-02.md") }, position = new { line = 10, character = 20 }, newName = "RISK-20" }));
        Assert.Contains("roadmap rename RISK-01 RISK-20", refusal.Message, StringComparison.Ordinal);
        var edit = await editor.Ask("textDocument/rename", new { textDocument = new { uri = editor.Uri("content/controls.yml") }, position = new { line = 1, character = 10 }, newName = "CTL-20" });
        Assert.Equal(2, edit.GetProperty("changes").EnumerateObject().Count());
    }

    [Fact]
    public async Task What_has_one_answer_is_offered_as_a_quick_fix()
    {
        using var folder = Content();
        await using var editor = new Editor(folder);
        await editor.Initialize();
        await editor.Open("content/risks/RISK-01.md", Risk.Replace("[CTL-01]\n", "[ctl-01]\n", StringComparison.Ordinal));
        var actions = await editor.Ask("textDocument/codeAction", new { textDocument = new { uri = editor.Uri("content/risks/RISK-01.md") }, range = new { start = new { line = 6, character = 12 }, end = new { line = 6, character = 12 } } });
        var action = Assert.Single(actions.EnumerateArray());
        Assert.Equal("Write “CTL-01”", action.GetProperty("title").GetString());
    }

    [Fact]
    public async Task The_command_serves_over_standard_input_and_output()
    {
        using var folder = Content();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "lsp", "--stdio", folder.Combine("content")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        using var rpc = new JsonRpc(new HeaderDelimitedMessageHandler(process.StandardInput.BaseStream, process.StandardOutput.BaseStream, new SystemTextJsonFormatter()));
        rpc.StartListening();
        var hello = await rpc.InvokeWithParameterObjectAsync<JsonElement>("initialize", new { capabilities = new { } }, TestContext.Current.CancellationToken);
        Assert.Equal("roadmap", hello.GetProperty("serverInfo").GetProperty("name").GetString());
        var hover = await rpc.InvokeWithParameterObjectAsync<JsonElement>("textDocument/hover", new { textDocument = new { uri = new Uri(folder.Combine("content", "risks", "RISK-01.md")).AbsoluteUri }, position = new { line = 6, character = 13 } }, TestContext.Current.CancellationToken);
        Assert.Contains("Second factor", hover.GetProperty("contents").GetProperty("value").GetString(), StringComparison.Ordinal);
        await rpc.InvokeAsync("shutdown");
        await rpc.NotifyAsync("exit");
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, process.ExitCode);
    }

    [Fact]
    public async Task The_server_ends_with_its_editor()
    {
        using var folder = Content();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, "lsp", folder.Combine("content")])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(1, process.ExitCode);
    }

    private static TemporaryFolder Content()
    {
        var folder = new TemporaryFolder();
        folder.Write("content/roadmap.yml", "title: A roadmap\nurl: https://strategy.example/\n");
        folder.Write("content/strategy.md", "---\ntype: strategy\ntitle: Our strategy\n---\n");
        folder.Write("content/roles.yml", "items:\n  - {id: cio, title: Information chief}\n");
        folder.Write("content/controls.yml", "items:\n  - {id: CTL-01, title: Second factor, owner: cio}\n  - {id: CTL-02, title: Backups, owner: cio}\n");
        folder.Write("content/risks/RISK-01.md", Risk);
        folder.Write("content/risks/RISK-02.md", Other);
        return folder;
    }

    private static string? Code(JsonElement finding) => finding.GetProperty("code").GetString();

    private static int Line(JsonElement place) => place.GetProperty("range").GetProperty("start").GetProperty("line").GetInt32();

    private static int Start(JsonElement place) => place.GetProperty("range").GetProperty("start").GetProperty("character").GetInt32();

    private static int End(JsonElement place) => place.GetProperty("range").GetProperty("end").GetProperty("character").GetInt32();

    private static List<string> Places(Editor editor, JsonElement locations) =>
        [.. locations.EnumerateArray().Select(location => $"{location.GetProperty("uri").GetString()!.Replace(editor.Uri(""), "", StringComparison.Ordinal)}:{Line(location)}")];

    private static List<string> Changes(TemporaryFolder folder, JsonElement edit)
    {
        var root = new Uri(folder.Path + "/").AbsoluteUri;
        return [.. edit.GetProperty("documentChanges").EnumerateArray().SelectMany(change => change.TryGetProperty("kind", out _)
            ? [$"{Short(change.GetProperty("oldUri"))} -> {Short(change.GetProperty("newUri"))}"]
            : change.GetProperty("edits").EnumerateArray().Select(one =>
            {
                var document = change.GetProperty("textDocument");
                var end = one.GetProperty("range").GetProperty("end");
                return $"{Short(document.GetProperty("uri"))} v{document.GetProperty("version")} ({Line(one)},{Start(one)})-({end.GetProperty("line")},{End(one)}) {one.GetProperty("newText").GetString()}";
            }))];

        string Short(JsonElement uri) => uri.GetString()!.Replace(root, "", StringComparison.Ordinal);
    }
}

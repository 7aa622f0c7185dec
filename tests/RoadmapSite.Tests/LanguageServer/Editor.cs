using System.IO.Pipes;
using System.Text.Json;
using System.Threading.Channels;
using RoadmapSite.Engine;
using RoadmapSite.Engine.Content;
using RoadmapSite.Engine.Themes;
using RoadmapSite.LanguageServer;
using RoadmapSite.Roadmap;
using StreamJsonRpc;

namespace RoadmapSite.Tests.LanguageServer;

/// <summary>An editor with a folder open, at the other end of two pipes. It speaks through a protocol library that is not the server's.</summary>
public sealed class Editor : IAsyncDisposable
{
    private static readonly string[] Operations = ["create", "rename"];

    private readonly AnonymousPipeServerStream toServer = new(PipeDirection.Out);
    private readonly AnonymousPipeServerStream fromServer = new(PipeDirection.In);
    private readonly AnonymousPipeClientStream serverInput;
    private readonly AnonymousPipeClientStream serverOutput;
    private readonly Wire wire;
    private readonly Server server;
    private readonly Task<bool> running;
    private readonly Channel<(string Path, JsonElement[] Findings)> findings = Channel.CreateUnbounded<(string, JsonElement[])>();

    private readonly Uri root;
    private readonly JsonRpc rpc;

    public Editor(TemporaryFolder folder, Func<Site, Site>? onLoad = null)
    {
        root = new(folder.Path + "/");
        serverInput = new(PipeDirection.In, toServer.ClientSafePipeHandle);
        serverOutput = new(PipeDirection.Out, fromServer.ClientSafePipeHandle);
        wire = new(serverInput, serverOutput);
        server = new(
            wire,
            opened => Path.Combine(opened!, "content"),
            (_, tree, drafts) => (onLoad ?? (site => site))(Site.Load(tree, RoadmapCatalog.Create(), new(new DateOnly(2026, 11, 30)) { Drafts = drafts, Theme = _ => [ThemeLayer.BuiltIn(BuiltInTheme.Files)] })),
            TimeSpan.Zero);
        running = Task.Run(server.Run);
        rpc = new(new HeaderDelimitedMessageHandler(toServer, fromServer, new SystemTextJsonFormatter()));
        rpc.AddLocalRpcMethod("textDocument/publishDiagnostics", (string uri, JsonElement[] diagnostics) => findings.Writer.TryWrite((root.MakeRelativeUri(new Uri(uri)).ToString(), diagnostics)));
        rpc.AddLocalRpcMethod("window/logMessage", (int type, string message) => { });
        rpc.StartListening();
    }

    public string Uri(string path) => new Uri(root, path).AbsoluteUri;

    public async Task<JsonElement> Initialize(bool renamesFiles = true)
    {
        var result = await rpc.InvokeWithParameterObjectAsync<JsonElement>("initialize", new
        {
            processId = (int?)null,
            rootUri = root.AbsoluteUri.TrimEnd('/'),
            capabilities = new { workspace = new { workspaceEdit = new { documentChanges = renamesFiles, resourceOperations = Operations } } },
        });
        await Notify("initialized", new { });
        return result;
    }

    public Task<JsonElement> Ask(string method, string path, int line, int character) => AskUnless(method, path, line, character, TestContext.Current.CancellationToken);

    public Task<JsonElement> AskUnless(string method, string path, int line, int character, CancellationToken cancellation) =>
        rpc.InvokeWithParameterObjectAsync<JsonElement>(method, new { textDocument = new { uri = Uri(path) }, position = new { line, character }, context = new { includeDeclaration = true } }, cancellation);

    public Task<JsonElement> Ask(string method, object parameters) => rpc.InvokeWithParameterObjectAsync<JsonElement>(method, parameters, TestContext.Current.CancellationToken);

    public Task Notify(string method, object parameters) => rpc.NotifyWithParameterObjectAsync(method, parameters);

    public Task Open(string path, string text) => Notify("textDocument/didOpen", new { textDocument = new { uri = Uri(path), languageId = "markdown", version = 1, text } });

    public Task Replace(string path, int version, string text) =>
        Notify("textDocument/didChange", new { textDocument = new { uri = Uri(path), version }, contentChanges = new[] { new { text } } });

    public Task Type(string path, int version, int line, int from, int to, string text) => Notify("textDocument/didChange", new
    {
        textDocument = new { uri = Uri(path), version },
        contentChanges = new[] { new { range = new { start = new { line, character = from }, end = new { line, character = to } }, text } },
    });

    /// <summary>What is told next about a file that satisfies.</summary>
    public async Task<JsonElement[]> Findings(string path, Func<JsonElement[], bool> until)
    {
        while (true)
        {
            var (found, all) = await findings.Reader.ReadAsync(TestContext.Current.CancellationToken);
            if (found == path && until(all))
            {
                return all;
            }
        }
    }

    /// <returns>Whether the server ended well.</returns>
    public async Task<bool> Leave()
    {
        await rpc.InvokeAsync("shutdown");
        await rpc.NotifyAsync("exit");
        return await running;
    }

    public async ValueTask DisposeAsync()
    {
        // A read that waits keeps its end of a pipe open, whoever closes the other one.
        if (!running.IsCompleted)
        {
            await rpc.NotifyAsync("exit");
        }

        await running;
        rpc.Dispose();
        await toServer.DisposeAsync();
        await fromServer.DisposeAsync();
        server.Dispose();
        wire.Dispose();
        await serverInput.DisposeAsync();
        await serverOutput.DisposeAsync();
    }
}

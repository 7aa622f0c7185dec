using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace RoadmapSite.LanguageServer;

/// <summary>The life of one connection: what the editor says is taken in at once and in order, what it asks is answered one after the other.</summary>
/// <remarks>Nothing that it is sent ends it but “exit” and the end of the stream.</remarks>
internal sealed class Server : IDisposable
{
    private static readonly string[] Triggers = ["[", ":", " ", "/", ","];

    private readonly Wire wire;
    private readonly Func<string?, string> folderOf;
    private readonly Func<string, Engine.Content.ContentTree, bool, Engine.Site> load;
    private readonly TimeSpan pause;
    private readonly BlockingCollection<Action> work = [];
    private readonly ConcurrentDictionary<string, CancellationTokenSource> requests = new();
    private readonly Dictionary<string, string> published = [];
    private readonly Timer timer;
    private Workspace? workspace;
    private bool canRenameFiles;
    private bool canWatch;
    private bool isShutDown;

    /// <param name="folderOf">The content folder of the folder that the editor has open, which may be none.</param>
    /// <param name="load">Makes the site of a folder and its files, with or without drafts.</param>
    /// <param name="pause">How long the keyboard has to be still before findings are told.</param>
    public Server(Wire wire, Func<string?, string> folderOf, Func<string, Engine.Content.ContentTree, bool, Engine.Site> load, TimeSpan pause)
    {
        this.wire = wire;
        this.folderOf = folderOf;
        this.load = load;
        this.pause = pause;
        timer = new(_ => Enqueue(Publish));
    }

    /// <returns>Whether the editor said goodbye as it should.</returns>
    public bool Run()
    {
        var worker = Task.Run(() =>
        {
            foreach (var job in work.GetConsumingEnumerable())
            {
                try
                {
                    job();
                }
                catch (Exception failure) when (failure is IOException or ObjectDisposedException)
                {
                    // Nobody listens any more; what is left is taken in all the same.
                }
            }
        });
        try
        {
            while (Next() is { } message)
            {
                if (message.Method == "exit")
                {
                    break;
                }

                Receive(message.Method, message.Id, message.Parameters);
            }
        }
        catch (IOException)
        {
            // The editor is gone.
        }

        work.CompleteAdding();
        worker.Wait();
        return isShutDown;
    }

    public void Dispose()
    {
        timer.Dispose();
        work.Dispose();
    }

    /// <summary>The next request or notification. What is neither, or cannot be read, is passed over.</summary>
    private (string Method, JsonNode? Id, JsonObject Parameters)? Next()
    {
        while (true)
        {
            try
            {
                if (wire.Read() is not { } message)
                {
                    return null;
                }

                if (message["method"] is JsonValue value && value.TryGetValue<string>(out var method))
                {
                    return (method, message["id"], message["params"] as JsonObject ?? []);
                }
            }
            catch (Exception failure) when (failure is JsonException or ArgumentException)
            {
                // Two keys of one name are found when the first of them is asked for.
                Fail(null, new(RequestException.UnreadableMessage, failure.Message));
            }
        }
    }

    private void Receive(string method, JsonNode? id, JsonObject parameters)
    {
        try
        {
            if (id is null)
            {
                Notified(method, parameters);
            }
            else if (method == "initialize")
            {
                Reply(id, Initialize(parameters));
            }
            else if (workspace is null)
            {
                throw new RequestException(RequestException.NotInitialized, "The first request is “initialize”.");
            }
            else if (isShutDown)
            {
                throw new RequestException(RequestException.InvalidRequest, "After “shutdown” there is “exit” alone.");
            }
            else if (method == "shutdown")
            {
                isShutDown = true;
                Reply(id, null);
            }
            else if (Features.Knows(method))
            {
                Ask(method, id, parameters);
            }
            else
            {
                throw new RequestException(RequestException.MethodNotFound, $"There is no method “{method}”.");
            }
        }
        catch (RequestException failure)
        {
            if (id is not null)
            {
                Fail(id, failure);
            }
        }
        catch (Exception failure) when (failure is InvalidOperationException or ArgumentException or UriFormatException)
        {
            // A value of another type than the protocol says.
            if (id is not null)
            {
                Fail(id, new(RequestException.InvalidParameters, failure.Message));
            }
        }
    }

    private void Notified(string method, JsonObject parameters)
    {
        switch (method)
        {
            case "$/cancelRequest":
                if (parameters["id"] is { } id && requests.TryGetValue(id.ToJsonString(), out var request))
                {
                    request.Cancel();
                }

                return;
            case "initialized":
                Watch();
                break;
            case "textDocument/didOpen" when parameters["textDocument"] is JsonObject document && PathOf(document) is { } path:
                workspace!.Open(new(path, Features.Text(document, "uri"), Version(document), Features.Text(document, "text")));
                break;
            case "textDocument/didChange" when parameters["textDocument"] is JsonObject document && PathOf(document) is { } path && workspace!.State.Open.TryGetValue(path, out var open):
                workspace.Open((parameters["contentChanges"] as JsonArray ?? []).OfType<JsonObject>().Aggregate(open, Change) with { Version = Version(document) });
                break;
            case "textDocument/didClose" when parameters["textDocument"] is JsonObject document && PathOf(document) is { } path:
                workspace!.Close(path);
                workspace.Touch();
                break;
            case "textDocument/didSave" or "workspace/didChangeWatchedFiles":
                workspace?.Touch();
                break;
            default:
                return;
        }

        timer.Change(pause, Timeout.InfiniteTimeSpan);
    }

    private string? PathOf(JsonObject document) => workspace?.PathOf(Features.Text(document, "uri"));

    private static int? Version(JsonObject document) => document["version"] is JsonValue value && value.TryGetValue<int>(out var version) ? version : null;

    private static OpenFile Change(OpenFile file, JsonObject change) => file.Change(
        change["range"] is JsonObject range ? map => (Features.OffsetOf(map, range["start"]), Features.OffsetOf(map, range["end"])) : null,
        Features.Text(change, "text"));

    private JsonObject Initialize(JsonObject parameters)
    {
        var folders = parameters["workspaceFolders"] as JsonArray;
        var uri = ((folders is { Count: > 0 } ? folders[0]?["uri"] : null) ?? parameters["rootUri"])?.GetValue<string>();
        var opened = uri is not null && Uri.TryCreate(uri, UriKind.Absolute, out var address) && address.IsFile ? address.LocalPath : parameters["rootPath"]?.GetValue<string>();
        workspace = new(folderOf(OperatingSystem.IsWindows() ? opened?.TrimStart('/') : opened), load, Log);
        var client = parameters["capabilities"]?["workspace"];
        canRenameFiles = client?["workspaceEdit"]?["documentChanges"]?.GetValue<bool>() == true
            && client["workspaceEdit"]?["resourceOperations"] is JsonArray operations && operations.Any(operation => operation?.GetValue<string>() == "rename");
        canWatch = client?["didChangeWatchedFiles"]?["dynamicRegistration"]?.GetValue<bool>() == true;
        return new()
        {
            ["capabilities"] = new JsonObject
            {
                ["positionEncoding"] = "utf-16",
                ["textDocumentSync"] = new JsonObject { ["openClose"] = true, ["change"] = 2, ["save"] = true },
                ["completionProvider"] = new JsonObject { ["triggerCharacters"] = new JsonArray([.. Triggers.Select(trigger => (JsonNode)trigger)]) },
                ["hoverProvider"] = true,
                ["definitionProvider"] = true,
                ["referencesProvider"] = true,
                ["documentSymbolProvider"] = true,
                ["codeActionProvider"] = new JsonObject { ["codeActionKinds"] = new JsonArray("quickfix") },
                ["renameProvider"] = new JsonObject { ["prepareProvider"] = true },
            },
            ["serverInfo"] = new JsonObject { ["name"] = "roadmap", ["version"] = typeof(Server).Assembly.GetName().Version?.ToString(3) },
        };
    }

    private void Watch()
    {
        if (canWatch)
        {
            wire.Send(new()
            {
                ["jsonrpc"] = "2.0",
                ["id"] = "watch",
                ["method"] = "client/registerCapability",
                ["params"] = new JsonObject
                {
                    ["registrations"] = new JsonArray(new JsonObject
                    {
                        ["id"] = "content",
                        ["method"] = "workspace/didChangeWatchedFiles",
                        ["registerOptions"] = new JsonObject { ["watchers"] = new JsonArray(new JsonObject { ["globPattern"] = "**/*" }) },
                    }),
                },
            });
        }
    }

    private void Ask(string method, JsonNode id, JsonObject parameters)
    {
        var key = id.ToJsonString();
        var cancel = requests.GetOrAdd(key, _ => new());
        var features = new Features(workspace!, workspace!.State, canRenameFiles);
        Enqueue(() =>
        {
            try
            {
                cancel.Token.ThrowIfCancellationRequested();
                var answer = features.Answer(method, parameters);
                cancel.Token.ThrowIfCancellationRequested();
                Reply(id, answer);
            }
            catch (OperationCanceledException)
            {
                Fail(id, new(RequestException.Cancelled, "The request was cancelled."));
            }
            catch (RequestException failure)
            {
                Fail(id, failure);
            }
#pragma warning disable CA1031 // An editor that loses its server loses more than one answer.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Fail(id, new(RequestException.Internal, $"This is a bug in RoadmapSite: {failure.Message}"));
            }
            finally
            {
                requests.TryRemove(key, out _);
            }
        });
    }

    /// <summary>Tells the findings of each file that has others than before; of one that is clean again, that it has none.</summary>
    private void Publish()
    {
        if (workspace is null)
        {
            return;
        }

        try
        {
            var found = new Features(workspace, workspace.State, canRenameFiles).Findings();
            foreach (var uri in published.Keys.Where(uri => !found.ContainsKey(uri)).ToList())
            {
                published.Remove(uri);
                Publish(uri, []);
            }

            foreach (var (uri, findings) in found)
            {
                var text = findings.ToJsonString();
                if (published.GetValueOrDefault(uri) != text)
                {
                    published[uri] = text;
                    Publish(uri, findings);
                }
            }
        }
#pragma warning disable CA1031 // As above: the next keystroke may mend it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Log(failure.Message);
        }
    }

    private void Publish(string uri, JsonArray findings) => wire.Send(new()
    {
        ["jsonrpc"] = "2.0",
        ["method"] = "textDocument/publishDiagnostics",
        ["params"] = new JsonObject { ["uri"] = uri, ["diagnostics"] = findings },
    });

    private void Log(string message) => wire.Send(new() { ["jsonrpc"] = "2.0", ["method"] = "window/logMessage", ["params"] = new JsonObject { ["type"] = 2, ["message"] = message } });

    private void Enqueue(Action job)
    {
        try
        {
            work.Add(job);
        }
        catch (InvalidOperationException)
        {
            // The connection is ending.
        }
    }

    private void Reply(JsonNode id, JsonNode? result) => wire.Send(new() { ["jsonrpc"] = "2.0", ["id"] = id.DeepClone(), ["result"] = result });

    private void Fail(JsonNode? id, RequestException failure) => wire.Send(new()
    {
        ["jsonrpc"] = "2.0",
        ["id"] = id?.DeepClone(),
        ["error"] = new JsonObject { ["code"] = failure.Code, ["message"] = failure.Message },
    });
}

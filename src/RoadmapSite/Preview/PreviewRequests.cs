using System.Net.ServerSentEvents;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using RoadmapSite.Engine.Output.Servers;
using RoadmapSite.Engine.Text;
using RoadmapSite.Engine.Themes;

namespace RoadmapSite.Preview;

/// <summary>Answers browsers: with the site's files, with the changes as they come, and with refusals that say why.</summary>
internal sealed class PreviewRequests(PreviewSite site, LiveReload live, int port, CancellationToken stopping)
{
    private const string Events = PreviewPages.Folder + "events";

    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(1);

    private readonly FileExtensionContentTypeProvider types = Types();

    /// <summary>A page of another site can get a browser to ask this machine under a name of its own, and then read the answers: only the names of this machine are answered.</summary>
    private readonly string[] names = [$"localhost:{port}", $"127.0.0.1:{port}", $"[::1]:{port}"];

    public async Task AnswerAsync(HttpContext context)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        try
        {
            await AnswerAsync(context.Request, context.Response, both.Token);
        }
        catch (OperationCanceledException) when (both.IsCancellationRequested)
        {
            context.Abort();
        }
    }

    private async Task AnswerAsync(HttpRequest request, HttpResponse response, CancellationToken cancellation)
    {
        response.Headers.XContentTypeOptions = "nosniff";

        // Scripts hold parts of the plan (what search finds, previews of links), and pages of other sites may run scripts from anywhere.
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!names.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase))
        {
            await RefuseAsync(response, StatusCodes.Status421MisdirectedRequest, $"This preview answers to http://{names[0]}/ and http://{names[1]}/ only.", cancellation);
        }
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await RefuseAsync(response, StatusCodes.Status405MethodNotAllowed, "A preview can be read and nothing else.", cancellation);
        }
        else if (request.Path == Events)
        {
            await TellAsync(Uri.UnescapeDataString(request.Query["page"].ToString()), response, cancellation);
        }
        else if (PreviewPages.Find(request.Path.Value!) is { } own)
        {
            await SendAsync(request, response, StatusCodes.Status200OK, request.Path.Value!, own, null, cancellation);
        }
        else
        {
            try
            {
                await SendAsync(request, response, await site.CurrentAsync(cancellation), cancellation);
            }
            catch (ThemeException mistake)
            {
                await RefuseAsync(response, StatusCodes.Status500InternalServerError, $"This page cannot be made: {mistake.Message}", cancellation);
            }
        }
    }

    private async Task SendAsync(HttpRequest request, HttpResponse response, PreviewState state, CancellationToken cancellation)
    {
        var address = request.Path.Value!;
        if (!state.HasSite)
        {
            await SendAsync(request, response, StatusCodes.Status503ServiceUnavailable, "/index.html", PreviewPages.WithoutSite(state, state.StampOf(address)), null, cancellation);
            return;
        }

        var answer = state.Find(address);
        if (answer.Location is { } location)
        {
            response.StatusCode = answer.Status;
            response.Headers.Location = RelativePath.Escape(location) + request.QueryString;
        }
        else if (answer.Path is { } path)
        {
            var stamp = state.StampOf(address);
            var bytes = state.Read(path);
            await SendAsync(request, response, answer.Status, path, IsPage(path) ? PreviewPages.WithScript(bytes, stamp) : bytes, stamp, cancellation);
        }
        else
        {
            await RefuseAsync(response, answer.Status, "There is nothing at this address.", cancellation);
        }
    }

    private async Task SendAsync(HttpRequest request, HttpResponse response, int status, string path, byte[] bytes, string? stamp, CancellationToken cancellation)
    {
        // Kept if it must be, but asked for again each time.
        response.Headers.CacheControl = stamp is null ? "no-store" : "no-cache";
        if (stamp is not null && status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = $"\"{stamp}\"";
            if (request.Headers.IfNoneMatch.ToString().Split(',', StringSplitOptions.TrimEntries).Contains($"\"{stamp}\""))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = status;
        response.ContentType = TypeOf(path);
        response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            await response.Body.WriteAsync(bytes, cancellation);
        }
    }

    private async Task TellAsync(string page, HttpResponse response, CancellationToken cancellation)
    {
        response.ContentType = "text/event-stream";
        response.Headers.CacheControl = "no-store";
        await SseFormatter.WriteAsync(EventsAsync(), response.Body, cancellation);

        async IAsyncEnumerable<SseItem<string>> EventsAsync()
        {
            await foreach (var state in live.ListenAsync(cancellation))
            {
                yield return new(OverlayData.Write(state, page)) { ReconnectionInterval = Retry };
            }
        }
    }

    private static async Task RefuseAsync(HttpResponse response, int status, string sentence, CancellationToken cancellation)
    {
        response.StatusCode = status;
        response.ContentType = "text/plain; charset=utf-8";
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(sentence + "\n"), cancellation);
    }

    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".htm", StringComparison.OrdinalIgnoreCase);

    private string TypeOf(string path) => !types.TryGetContentType(path, out var type) ? "application/octet-stream"
        : type.StartsWith("text/", StringComparison.Ordinal) && !type.Contains("charset", StringComparison.Ordinal) ? type + "; charset=utf-8"
        : type;

    /// <summary>What sites are told to serve their files as, over what is usual.</summary>
    private static FileExtensionContentTypeProvider Types()
    {
        var provider = new FileExtensionContentTypeProvider();
        foreach (var (ending, type) in MediaTypes.All)
        {
            provider.Mappings[ending] = type;
        }

        return provider;
    }
}

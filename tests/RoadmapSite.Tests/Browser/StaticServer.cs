using System.Net;
using System.Net.Sockets;

namespace RoadmapSite.Tests.Browser;

/// <summary>Serves a folder on the loopback address, as any plain web server would: for what is not there it shows <c>404.html</c>.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;

    private readonly string basePath;

    /// <param name="basePath">What stands between the server's name and the site: <c>/strategy/</c>.</param>
    public StaticServer(string folder, string basePath = "/")
    {
        this.folder = folder;
        this.basePath = basePath;
        var server = $"http://127.0.0.1:{FreePort()}";
        Address = server + basePath;
        listener.Prefixes.Add(server + "/");
        listener.Start();
        _ = Task.Run(ServeAsync);
    }

    public string Address { get; }

    public void Dispose() => listener.Close();

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            HttpListenerContext context;
            try
            {
                context = await listener.GetContextAsync();
            }
            catch (Exception stopped) when (stopped is HttpListenerException or ObjectDisposedException)
            {
                return;
            }

            var address = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath);
            var path = address.StartsWith(basePath, StringComparison.Ordinal) ? Path.Combine(folder, address[basePath.Length..]) : "";
            using var response = context.Response;
            if (!File.Exists(path))
            {
                response.StatusCode = 404;
                path = Path.Combine(folder, "404.html");
                if (Path.GetExtension(address) is not (".html" or "") || !File.Exists(path))
                {
                    continue;
                }
            }

            response.ContentType = Path.GetExtension(path) switch
            {
                ".html" => "text/html; charset=utf-8",
                ".css" => "text/css",
                ".js" => "text/javascript",
                ".json" => "application/json",
                ".svg" => "image/svg+xml",
                _ => "application/octet-stream",
            };
            try
            {
                await response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(path));
            }
            catch (Exception gone) when (gone is HttpListenerException or IOException or ObjectDisposedException)
            {
                // A browser that goes on to another page no longer listens; the next request is another matter.
                response.Abort();
            }
        }
    }
}

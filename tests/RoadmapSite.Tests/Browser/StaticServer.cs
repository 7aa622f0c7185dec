using System.Net;
using System.Net.Sockets;

namespace RoadmapSite.Tests.Browser;

/// <summary>Serves a folder on the loopback address, as any plain web server would.</summary>
internal sealed class StaticServer : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly string folder;

    public StaticServer(string folder)
    {
        this.folder = folder;
        Address = $"http://127.0.0.1:{FreePort()}/";
        listener.Prefixes.Add(Address);
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

            var path = Path.Combine(folder, Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/'));
            using var response = context.Response;
            if (!File.Exists(path))
            {
                response.StatusCode = 404;
                continue;
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
            await response.OutputStream.WriteAsync(await File.ReadAllBytesAsync(path));
        }
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace RoadmapSite.Preview;

/// <summary>Serves a site to the browsers of this machine, and to nobody else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    private readonly WebApplication application;
    private readonly CancellationTokenSource stopping = new();

    private PreviewServer(WebApplication application, int port)
    {
        this.application = application;
        Address = new($"http://localhost:{port}/");
    }

    public Uri Address { get; }

    /// <exception cref="UsageException">The port cannot be had.</exception>
    public static async Task<PreviewServer> StartAsync(PreviewSite site, int? port, CancellationToken cancellation)
    {
        var loopback = Loopback.Take(port);
        try
        {
            // Empty: no settings from files or the environment, no log, no say in how the process ends.
            var builder = WebApplication.CreateEmptyBuilder(new());
            builder.WebHost.UseKestrelCore()
                .ConfigureKestrel(options =>
                {
                    options.AddServerHeader = false;
                    foreach (var endPoint in loopback.EndPoints)
                    {
                        options.Listen(endPoint);
                    }
                })
                .UseSockets(options => options.CreateBoundListenSocket = endPoint => loopback[endPoint]);
            var server = new PreviewServer(builder.Build(), loopback.Port);
            var requests = new PreviewRequests(site, new LiveReload(site), loopback.Port, server.stopping.Token);
            server.application.Run(requests.AnswerAsync);
            await server.application.StartAsync(cancellation);
            return server;
        }
        catch
        {
            loopback.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        // Pages listen for changes until somebody hangs up.
        await stopping.CancelAsync();
        await application.StopAsync();
        await application.DisposeAsync();
        stopping.Dispose();
    }
}

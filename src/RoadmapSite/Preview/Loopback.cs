using System.Net;
using System.Net.Sockets;

namespace RoadmapSite.Preview;

/// <summary>Sockets that only this machine reaches: one port on <c>127.0.0.1</c>, and on <c>[::1]</c> where there is one.</summary>
/// <remarks>Both are taken before anything is served, so that <c>localhost</c> cannot lead to another program.</remarks>
internal sealed class Loopback : IDisposable
{
    public const int DefaultPort = 5080;

    private const int LastPort = 5099;

    private readonly Dictionary<EndPoint, Socket> sockets;

    private Loopback(int port, IEnumerable<Socket> sockets)
    {
        Port = port;
        this.sockets = sockets.ToDictionary(socket => socket.LocalEndPoint!);
    }

    public int Port { get; }

    public IReadOnlyCollection<EndPoint> EndPoints => sockets.Keys;

    public Socket this[EndPoint at] => sockets[at];

    /// <param name="asked">The port that somebody asked for, 0 for any; null for the first free one from the default.</param>
    /// <exception cref="UsageException">It cannot be had.</exception>
    public static Loopback Take(int? asked)
    {
        if (asked is { } port)
        {
            return Try(port, out var error) ?? throw new UsageException(error == SocketError.AccessDenied
                ? $"You may not serve on port {port}; name one above 1023, or leave --port out."
                : $"Port {port} is taken by another program; name another, or leave --port out to get the next free one.");
        }

        return Enumerable.Range(DefaultPort, LastPort - DefaultPort + 1).Select(one => Try(one, out _)).FirstOrDefault(taken => taken is not null)
            ?? throw new UsageException($"Ports {DefaultPort} to {LastPort} are all taken; name a free one with --port.");
    }

    public void Dispose()
    {
        foreach (var socket in sockets.Values)
        {
            socket.Dispose();
        }
    }

    private static Loopback? Try(int port, out SocketError error)
    {
        if (Listen(IPAddress.Loopback, port, out error) is not { } four)
        {
            return null;
        }

        port = ((IPEndPoint)four.LocalEndPoint!).Port;
        if (Listen(IPAddress.IPv6Loopback, port, out error) is { } six)
        {
            return new(port, [four, six]);
        }

        if (error is SocketError.AddressFamilyNotSupported or SocketError.AddressNotAvailable)
        {
            return new(port, [four]);
        }

        four.Dispose();
        return null;
    }

    /// <summary>A port counts as taken once it is listened on, not when it is only bound.</summary>
    private static Socket? Listen(IPAddress address, int port, out SocketError error)
    {
        Socket? socket = null;
        try
        {
            socket = new(address.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            if (OperatingSystem.IsWindows())
            {
                socket.ExclusiveAddressUse = true;
            }

            socket.Bind(new IPEndPoint(address, port));
            socket.Listen();
            error = SocketError.Success;
            return socket;
        }
        catch (SocketException failure)
        {
            socket?.Dispose();
            error = failure.SocketErrorCode;
            return null;
        }
    }
}

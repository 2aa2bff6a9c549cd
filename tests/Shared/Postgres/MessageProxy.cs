using System.Net;
using System.Net.Sockets;

namespace PatternAnalyzers.Testing;

/// <summary>Passes on what a client and a server of PostgreSQL say, counts what the client sends, and calls back at the k-th time before that is passed on.</summary>
internal sealed class MessageProxy : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource ending = new();
    private readonly string host;
    private readonly int port;
    private int sent;

    public MessageProxy(string host, int port)
    {
        (this.host, this.port) = (host, port);
        listener.Start();
        _ = AcceptAsync();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How often clients have sent something.</summary>
    public int Sent => sent;

    /// <summary>What to call, and at which time, counted from 1.</summary>
    public (int At, Action Call)? Fault { get; set; }

    public void Dispose()
    {
        ending.Cancel();
        listener.Stop();
        ending.Dispose();
    }

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = PassAsync(await listener.AcceptTcpClientAsync(ending.Token));
        }
        catch (Exception exception) when (exception is OperationCanceledException or SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task PassAsync(TcpClient client)
    {
        using var server = new TcpClient();
        using (client)
        {
            try
            {
                await server.ConnectAsync(host, port, ending.Token);
                var back = CopyAsync(server.GetStream(), client.GetStream(), counts: false);
                await CopyAsync(client.GetStream(), server.GetStream(), counts: true);
                server.Client.Shutdown(SocketShutdown.Send);
                await back;
            }
            catch (Exception exception) when (exception is IOException or SocketException or OperationCanceledException or ObjectDisposedException)
            {
            }
        }
    }

    private async Task CopyAsync(NetworkStream from, NetworkStream to, bool counts)
    {
        var buffer = new byte[1 << 16];
        while (await from.ReadAsync(buffer, ending.Token) is > 0 and var read)
        {
            if (counts && Interlocked.Increment(ref sent) == Fault?.At)
                Fault.Value.Call();

            await to.WriteAsync(buffer.AsMemory(0, read), ending.Token);
        }
    }
}

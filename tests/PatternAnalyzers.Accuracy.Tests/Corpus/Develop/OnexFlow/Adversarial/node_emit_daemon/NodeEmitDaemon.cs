using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Corpus.OnexFlow.Adversarial.EmitDaemon;

public sealed class NodeEmitDaemon : IAsyncDisposable
{
    private readonly Channel<string> _queue = Channel.CreateBounded<string>(1_000);
    private readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);

    public bool TryEmit(string line) => _queue.Writer.TryWrite(line);

    public async Task RunAsync(string path, CancellationToken ct)
    {
        await _socket.ConnectAsync(new UnixDomainSocketEndPoint(path), ct);
        await foreach (var line in _queue.Reader.ReadAllAsync(ct))
        {
            await _socket.SendAsync(Encoding.UTF8.GetBytes(line + "\n"), SocketFlags.None, ct);
        }
    }

    public ValueTask DisposeAsync()
    {
        _queue.Writer.TryComplete();
        _socket.Dispose();
        return ValueTask.CompletedTask;
    }
}

using System.Net.Sockets;

namespace Corpus.OnexFlow.Adversarial.SetupPreflight;

public sealed class NodePreflightEffect
{
    private static readonly (string Name, string Host, int Port)[] Endpoints =
    [
        ("postgres", "database", 5432),
        ("redpanda", "broker", 9092),
        ("valkey", "cache", 6379),
    ];

    public async Task<IReadOnlyDictionary<string, bool>> ExecuteEffectAsync(TimeSpan timeout)
    {
        var seen = new Dictionary<string, bool> { ["docker"] = File.Exists("/var/run/docker.sock") };
        foreach (var (name, host, port) in Endpoints)
        {
            using var client = new TcpClient();
            using var cts = new CancellationTokenSource(timeout);
            try
            {
                await client.ConnectAsync(host, port, cts.Token);
                seen[name] = true;
            }
            catch (Exception e) when (e is SocketException or OperationCanceledException)
            {
                seen[name] = false;
            }
        }

        return seen;
    }
}

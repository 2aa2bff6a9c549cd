namespace Corpus.OnexFlow.Orchestrators.Runtime;

public interface IHostedNode { string Name { get; } Task StartAsync(CancellationToken ct); Task StopAsync(CancellationToken ct); }

public sealed class NodeRuntimeOrchestrator : IAsyncDisposable
{
    private readonly IHostedNode[] _nodes;
    private readonly List<IHostedNode> _running = [];

    public NodeRuntimeOrchestrator(IEnumerable<IHostedNode> nodes) => _nodes = nodes.ToArray();

    public async Task RunAsync(CancellationToken ct)
    {
        foreach (var node in _nodes)
        {
            try
            {
                await node.StartAsync(ct);
                _running.Add(node);
            }
            catch (Exception) when (!ct.IsCancellationRequested)
            {
                await DisposeAsync();
                throw;
            }
        }
    }

    public async ValueTask DisposeAsync()
    {
        for (var i = _running.Count - 1; i >= 0; i--)
            await _running[i].StopAsync(CancellationToken.None);
        _running.Clear();
    }
}

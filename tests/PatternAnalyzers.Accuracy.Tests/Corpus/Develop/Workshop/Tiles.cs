using System.Diagnostics.CodeAnalysis;

namespace Corpus.Workshop.Maps;

public readonly record struct TileKey(int Zoom, int X, int Y);

/// <summary>Keeps the rendered tiles that were looked at last, within a byte budget.</summary>
public sealed class TileShelf(long budget)
{
    private readonly object _gate = new();
    private readonly Dictionary<TileKey, LinkedListNode<(TileKey Key, byte[] Png)>> _nodes = [];
    private readonly LinkedList<(TileKey Key, byte[] Png)> _order = [];
    private long _bytes;

    public bool TryGet(TileKey key, [NotNullWhen(true)] out byte[]? png)
    {
        lock (_gate)
        {
            if (!_nodes.TryGetValue(key, out var node))
            {
                png = null;
                return false;
            }

            _order.Remove(node);
            _order.AddFirst(node);
            png = node.Value.Png;
            return true;
        }
    }

    public void Put(TileKey key, byte[] png)
    {
        lock (_gate)
        {
            if (_nodes.Remove(key, out var old))
            {
                _order.Remove(old);
                _bytes -= old.Value.Png.Length;
            }

            _nodes[key] = _order.AddFirst((key, png));
            _bytes += png.Length;
            while (_bytes > budget && _order.Last is { } oldest)
            {
                _order.RemoveLast();
                _nodes.Remove(oldest.Value.Key);
                _bytes -= oldest.Value.Png.Length;
            }
        }
    }
}

public sealed class TileCacheOptions
{
    public long BudgetBytes { get; set; } = 64 << 20;
    public int MinZoom { get; set; } = 3;
    public int MaxZoom { get; set; } = 18;
    public TimeSpan StaleAfter { get; set; } = TimeSpan.FromDays(7);
}

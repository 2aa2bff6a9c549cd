namespace Corpus.Services.Memory;

public sealed class LruCache<TKey, TValue> where TKey : notnull
{
    private readonly int _capacity;
    private readonly Dictionary<TKey, LinkedListNode<KeyValuePair<TKey, TValue>>> _map = new();
    private readonly LinkedList<KeyValuePair<TKey, TValue>> _order = new();

    public LruCache(int capacity) => _capacity = capacity > 0 ? capacity : throw new ArgumentOutOfRangeException(nameof(capacity));

    public bool TryGet(TKey key, out TValue value)
    {
        if (_map.TryGetValue(key, out var node))
        {
            _order.Remove(node);
            _order.AddFirst(node);
            value = node.Value.Value;
            return true;
        }
        value = default!;
        return false;
    }

    public void Put(TKey key, TValue value)
    {
        if (_map.Remove(key, out var existing)) _order.Remove(existing);
        else if (_map.Count == _capacity)
        {
            _map.Remove(_order.Last!.Value.Key);
            _order.RemoveLast();
        }
        _map[key] = _order.AddFirst(new KeyValuePair<TKey, TValue>(key, value));
    }
}

public class Memo<TArg, TResult>(Func<TArg, TResult> inner) where TArg : notnull
{
    private readonly Dictionary<TArg, TResult> known = [];

    public TResult this[TArg argument]
    {
        get
        {
            if (!known.TryGetValue(argument, out var r)) known[argument] = r = inner(argument);
            return r;
        }
    }
}

public sealed class ClockCache
{
    private readonly (long Key, byte[]? Page, bool Referenced)[] _slots;
    private readonly Dictionary<long, int> _index = [];
    private int _hand;

    public ClockCache(int pages) => _slots = new (long, byte[]?, bool)[pages];

    public byte[]? Lookup(long pageNo)
    {
        if (!_index.TryGetValue(pageNo, out var i)) return null;
        _slots[i].Referenced = true;
        return _slots[i].Page;
    }

    public void Admit(long pageNo, byte[] page)
    {
        while (_slots[_hand].Page is not null && _slots[_hand].Referenced)
        {
            _slots[_hand].Referenced = false;
            _hand = (_hand + 1) % _slots.Length;
        }
        if (_slots[_hand].Page is not null) _index.Remove(_slots[_hand].Key);
        _slots[_hand] = (pageNo, page, true);
        _index[pageNo] = _hand;
        _hand = (_hand + 1) % _slots.Length;
    }
}

namespace Corpus.Workshop.Engine;

/// <summary>Small two-segment store: what is asked for twice moves into the protected half.</summary>
public class Recall<TKey, TValue>(int capacity, Func<TKey, TValue> produce) where TKey : notnull
{
    private readonly LinkedList<TKey> _probation = new();
    private readonly LinkedList<TKey> _protected = new();
    private readonly Dictionary<TKey, (TValue Value, bool Safe, LinkedListNode<TKey> Node)> _all = new();

    public int Hits { get; private set; }
    public int Misses { get; private set; }

    public TValue this[TKey key]
    {
        get
        {
            if (_all.TryGetValue(key, out var e))
            {
                Hits++;
                (e.Safe ? _protected : _probation).Remove(e.Node);
                _all[key] = (e.Value, true, _protected.AddFirst(key));
                Demote();
                return e.Value;
            }

            Misses++;
            var value = produce(key);
            _all[key] = (value, false, _probation.AddFirst(key));
            if (_all.Count > capacity)
            {
                var list = _probation.Count > 1 ? _probation : _protected;
                var victim = list.Last!.Value;
                list.RemoveLast();
                _all.Remove(victim);
            }

            return value;
        }
    }

    private void Demote()
    {
        if (_protected.Count <= capacity * 4 / 5) return;
        var key = _protected.Last!.Value;
        _protected.RemoveLast();
        _all[key] = (_all[key].Value, false, _probation.AddFirst(key));
    }
}

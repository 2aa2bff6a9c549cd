namespace Corpus.Services.Rendering.HeldOut;

internal sealed class SegmentedLru<TKey, TVal>(int probation, int protectedSize) where TKey : notnull
{
    readonly LinkedList<(TKey K, TVal V)> prob = new(), prot = new();
    readonly Dictionary<TKey, (LinkedListNode<(TKey K, TVal V)> Node, bool Hot)> at = [];

    public bool Find(TKey key, out TVal? val)
    {
        val = default;
        if (!at.TryGetValue(key, out var w)) return false;
        val = w.Node.Value.V;
        (w.Hot ? prot : prob).Remove(w.Node);
        prot.AddFirst(w.Node);
        at[key] = (w.Node, true);
        if (prot.Count > protectedSize)
        {
            var back = prot.Last!;
            prot.RemoveLast();
            prob.AddFirst(back);
            at[back.Value.K] = (back, false);
        }
        return true;
    }

    public void Store(TKey key, TVal val)
    {
        if (at.ContainsKey(key)) return;
        if (prob.Count >= probation) { at.Remove(prob.Last!.Value.K); prob.RemoveLast(); }
        at[key] = (prob.AddFirst((key, val)), false);
    }
}

public class GlyphAtlas
{
    readonly Dictionary<(char, float), (int X, int Y)> slots = [];
    readonly Queue<(char, float)> oldest = new();
    const int Columns = 32, Rows = 32;

    public (int X, int Y) Slot(char c, float size, Action<char, float, int, int> rasterize)
    {
        if (slots.TryGetValue((c, size), out var found)) return found;
        (int X, int Y) slot;
        if (oldest.Count == Columns * Rows)
        {
            var evicted = oldest.Dequeue();
            slots.Remove(evicted, out slot);
        }
        else slot = (oldest.Count % Columns, oldest.Count / Columns);
        oldest.Enqueue((c, size));
        rasterize(c, size, slot.X, slot.Y);
        return slots[(c, size)] = slot;
    }
}

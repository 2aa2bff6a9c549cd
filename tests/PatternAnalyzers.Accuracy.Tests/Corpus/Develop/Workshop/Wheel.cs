namespace Corpus.Workshop.Sessions;

/// <summary>Expires idle sessions without a timer per session.</summary>
public sealed class Wheel<T>
{
    private readonly List<(T Item, int Rounds)>[] _slots;
    private int _hand;

    public Wheel(int slots)
    {
        _slots = new List<(T, int)>[slots];
        for (var i = 0; i < slots; i++) _slots[i] = [];
    }

    public void Arm(T item, int ticks)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(ticks, 1);
        var slot = (_hand + ticks) % _slots.Length;
        _slots[slot].Add((item, (ticks - 1) / _slots.Length));
    }

    public IReadOnlyList<T> Tick()
    {
        _hand = (_hand + 1) % _slots.Length;
        var due = new List<T>();
        var slot = _slots[_hand];
        for (var i = slot.Count - 1; i >= 0; i--)
        {
            if (slot[i].Rounds == 0)
            {
                due.Add(slot[i].Item);
                slot.RemoveAt(i);
            }
            else
            {
                slot[i] = slot[i] with { Rounds = slot[i].Rounds - 1 };
            }
        }

        return due;
    }
}

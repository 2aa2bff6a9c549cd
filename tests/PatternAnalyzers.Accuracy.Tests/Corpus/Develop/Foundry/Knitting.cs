using System.Text;

namespace Corpus.Foundry.Knitting;

public abstract record Stitch
{
    public sealed record Plain(string Name, int Times) : Stitch;
    public sealed record Repeat(IReadOnlyList<Stitch> Inner, int Times) : Stitch;
}

/// <summary>Reads rows such as <c>k2, (yo, ssk) x3, p4</c>.</summary>
public sealed class RowReader
{
    private readonly string _s;
    private int _i;

    private RowReader(string s) => _s = s;

    public static IReadOnlyList<Stitch> Read(string row)
    {
        var r = new RowReader(row);
        var list = r.List();
        if (r._i < row.Length) throw r.Error("more than one row");
        return list;
    }

    private List<Stitch> List()
    {
        var list = new List<Stitch>();
        do
        {
            Blank();
            list.Add(Peek() == '(' ? Group() : Single());
            Blank();
        }
        while (Take(','));
        return list;
    }

    private Stitch Group()
    {
        _i++;
        var inner = List();
        if (!Take(')')) throw Error("')' is missing");
        Blank();
        return new Stitch.Repeat(inner, Take('x') ? Number() : 1);
    }

    private Stitch Single()
    {
        var name = new StringBuilder();
        while (char.IsLetter(Peek())) name.Append(_s[_i++]);
        if (name.Length == 0) throw Error("a stitch is missing");
        return new Stitch.Plain(name.ToString(), char.IsDigit(Peek()) ? Number() : 1);
    }

    private int Number()
    {
        var n = 0;
        while (char.IsDigit(Peek())) n = n * 10 + (_s[_i++] - '0');
        return n;
    }

    private char Peek() => _i < _s.Length ? _s[_i] : '\0';
    private bool Take(char c) { if (Peek() != c) return false; _i++; return true; }
    private void Blank() { while (Peek() == ' ') _i++; }
    private FormatException Error(string what) => new($"{what} at {_i}");
}

public sealed class PatternParserException(string row, int at) : FormatException($"row '{row}' at {at}");

/// <summary>Bounded memory of charts; the least used one makes room.</summary>
public sealed class ChartShelf<TKey, TChart> where TKey : notnull
{
    private readonly int _capacity;
    private readonly Dictionary<TKey, (TChart Chart, int Uses)> _shelf = new();

    public ChartShelf(int capacity) => _capacity = capacity > 0 ? capacity : throw new ArgumentOutOfRangeException(nameof(capacity));

    public TChart Get(TKey key, Func<TKey, TChart> draw)
    {
        if (_shelf.TryGetValue(key, out var slot))
        {
            _shelf[key] = (slot.Chart, slot.Uses + 1);
            return slot.Chart;
        }

        if (_shelf.Count >= _capacity) _shelf.Remove(_shelf.MinBy(p => p.Value.Uses).Key);
        var chart = draw(key);
        _shelf[key] = (chart, 1);
        return chart;
    }
}

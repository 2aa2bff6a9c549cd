namespace Corpus.OnexFlow.Adversarial;

/// <summary>Counts words, the old way of naming.</summary>
public sealed class WordCountComputeNode
{
    public IReadOnlyDictionary<string, int> Process(string text)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var word in text.Split([' ', '\n', '\t', '.', ','], StringSplitOptions.RemoveEmptyEntries))
        {
            counts[word] = counts.TryGetValue(word, out var n) ? n + 1 : 1;
        }

        return counts;
    }
}

public sealed class ReducerNodeSeats
{
    private readonly HashSet<int> _taken = [];
    public int Free => 180 - _taken.Count;
    public bool Reduce(int seat, bool boarded) => boarded ? _taken.Add(seat) : _taken.Remove(seat);
}

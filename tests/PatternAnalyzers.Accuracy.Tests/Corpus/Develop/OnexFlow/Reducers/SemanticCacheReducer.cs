namespace Corpus.OnexFlow.Reducers;

public sealed class CachedAnswer
{
    public required float[] Vector { get; init; }
    public required string Answer { get; init; }
    public int Hits { get; set; }
}

/// <summary>Near-duplicate prompts reduce to the answer that was given before.</summary>
public class SemanticCacheReducer
{
    private readonly LinkedList<CachedAnswer> _entries = new();
    private readonly int _capacity;
    private readonly float _threshold;

    public SemanticCacheReducer(int capacity = 512, float threshold = 0.92f)
    {
        _capacity = capacity;
        _threshold = threshold;
    }

    public int Misses { get; private set; }

    public string? Lookup(float[] vector)
    {
        for (var node = _entries.First; node is not null; node = node.Next)
        {
            if (Cosine(node.Value.Vector, vector) >= _threshold)
            {
                node.Value.Hits++;
                _entries.Remove(node);
                _entries.AddFirst(node);
                return node.Value.Answer;
            }
        }

        Misses++;
        return null;
    }

    public void Store(float[] vector, string answer)
    {
        _entries.AddFirst(new CachedAnswer { Vector = vector, Answer = answer });
        while (_entries.Count > _capacity) _entries.RemoveLast();
    }

    private static float Cosine(float[] a, float[] b)
    {
        float dot = 0, na = 0, nb = 0;
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
        {
            dot += a[i] * b[i];
            na += a[i] * a[i];
            nb += b[i] * b[i];
        }

        return na == 0 || nb == 0 ? 0 : dot / MathF.Sqrt(na * nb);
    }
}

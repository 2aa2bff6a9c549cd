namespace PatternAnalyzers.Core.Gates;

/// <summary>What a gate caught: how many, and the first ten in words.</summary>
public sealed class Offenders
{
    private const int Most = 10;

    private readonly List<string> first = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The first ten, in the order of the manifest.</summary>
    public IReadOnlyList<string> First => first;

    /// <summary>All of them.</summary>
    public static Offenders Of(IEnumerable<string> labels)
    {
        var offenders = new Offenders();
        foreach (var label in labels)
            offenders.Add(label);

        return offenders;
    }

    /// <summary>Takes one more.</summary>
    public void Add(string label)
    {
        if (Count++ < Most)
            first.Add(label);
    }
}

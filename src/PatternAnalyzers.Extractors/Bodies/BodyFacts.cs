using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>What the operations of a member say. Filled by one thread, then merged under the lock of the member.</summary>
internal sealed class BodyFacts
{
    public List<(int Position, EffectFact Fact)> Effects { get; } = [];

    public List<(int Position, RemarkFact Fact)> Remarks { get; } = [];

    public HashSet<string> Calls { get; } = new(StringComparer.Ordinal);

    public HashSet<BodyReference> References { get; } = [];

    public Dictionary<string, int> Shape { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Collaborators { get; } = new(StringComparer.Ordinal);

    /// <summary>Decisions by Microsoft's definition, without the one for the body itself.</summary>
    public int Decisions { get; set; }

    /// <summary>Bodies seen: two for a property with two accessors.</summary>
    public int Bodies { get; set; }

    public void Count(string shape) => Shape[shape] = Shape.TryGetValue(shape, out var count) ? count + 1 : 1;

    public void Merge(BodyFacts other)
    {
        Effects.AddRange(other.Effects);
        Remarks.AddRange(other.Remarks);
        Calls.UnionWith(other.Calls);
        References.UnionWith(other.References);
        Collaborators.UnionWith(other.Collaborators);
        foreach (var pair in other.Shape)
            Shape[pair.Key] = (Shape.TryGetValue(pair.Key, out var count) ? count : 0) + pair.Value;
        Decisions += other.Decisions;
        Bodies += other.Bodies;
    }
}

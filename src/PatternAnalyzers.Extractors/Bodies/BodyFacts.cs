using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>What the operations of a member say. Filled by one thread, then merged under the lock of the member.</summary>
/// <remarks>Most bodies have little of it: what is not there has no room either.</remarks>
internal sealed class BodyFacts
{
    private HashSet<string>? calls;
    private HashSet<BodyReference>? references;
    private HashSet<string>? collaborators;

    public List<(int Position, EffectFact Fact)> Effects { get; } = [];

    public List<(int Position, RemarkFact Fact)> Remarks { get; } = [];

    public IReadOnlyCollection<string> Calls => calls ?? (IReadOnlyCollection<string>)[];

    public IReadOnlyCollection<BodyReference> References => references ?? (IReadOnlyCollection<BodyReference>)[];

    public ShapeCounts Shape { get; } = new(0);

    public int Collaborators => collaborators?.Count ?? 0;

    /// <summary>Decisions by Microsoft's definition, without the one for the body itself.</summary>
    public int Decisions { get; set; }

    /// <summary>Bodies seen: two for a property with two accessors.</summary>
    public int Bodies { get; set; }

    public void Count(string shape) => Shape.Add(shape, 1);

    public void Call(string call) => (calls ??= new(StringComparer.Ordinal)).Add(call);

    public void Refer(BodyReference reference) => (references ??= []).Add(reference);

    public void Collaborate(string name) => (collaborators ??= new(StringComparer.Ordinal)).Add(name);

    public void Merge(BodyFacts other)
    {
        Effects.AddRange(other.Effects);
        Remarks.AddRange(other.Remarks);
        calls = Union(calls, other.calls);
        references = Union(references, other.references);
        collaborators = Union(collaborators, other.collaborators);
        Shape.Add(other.Shape);
        Decisions += other.Decisions;
        Bodies += other.Bodies;
    }

    private static HashSet<T>? Union<T>(HashSet<T>? one, HashSet<T>? other)
    {
        if (one is null || other is null)
            return one ?? other;
        one.UnionWith(other);
        return one;
    }
}

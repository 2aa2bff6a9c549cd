using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>A unit as the features see it; counted once.</summary>
internal sealed class Subject
{
    // Of the names that there are, about as many as come together.
    private const int MostCounts = 16;

    private readonly Dictionary<string, int> sums = new(MostCounts, StringComparer.Ordinal);

    public Subject(TypeFact type, IReadOnlyList<ImplementsFact> implements)
    {
        Type = type;
        Implements = implements;
        Methods = [.. type.Members.Where(member => member.Kind is "method" or "lambda" or "indexer" && member.Lines > 0)];
        Offered = [.. Methods.Where(member => member.Accessibility is "public" or "internal")];
        foreach (var member in type.Members)
            Add(member);
    }

    public TypeFact Type { get; }

    public IReadOnlyList<ImplementsFact> Implements { get; }

    /// <summary>Methods with a body.</summary>
    public IReadOnlyList<MemberFact> Methods { get; }

    /// <summary>Those that others may call.</summary>
    public IReadOnlyList<MemberFact> Offered { get; }

    /// <summary>Categories of all effects.</summary>
    public ISet<string> Categories { get; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Sum of a shape count over all members.</summary>
    public int this[string shape] => sums.TryGetValue(shape, out var count) ? count : 0;

    private void Add(MemberFact member)
    {
        if (member.Shape.Count > 0)
        {
            foreach (var pair in member.Shape)
                sums[pair.Key] = this[pair.Key] + pair.Value;
        }

        foreach (var effect in member.Effects)
            Categories.Add(effect.Category);
    }
}

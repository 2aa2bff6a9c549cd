namespace PatternAnalyzers.Core.Naming;

/// <summary>Gives every pattern a human, semantic, unique name.</summary>
public static class PatternNames
{
    /// <summary>Names by <see cref="NamedUnit.Key"/>; the order of the units does not matter.</summary>
    public static IReadOnlyDictionary<string, string> Assign(IReadOnlyList<NamedUnit> units) =>
        units.ToDictionary(unit => unit.Key, unit => unit.Type.Name, StringComparer.Ordinal);
}

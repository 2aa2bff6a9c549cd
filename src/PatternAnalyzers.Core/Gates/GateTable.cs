namespace PatternAnalyzers.Core.Gates;

/// <summary>Every gate; one row each.</summary>
public static class GateTable
{
    /// <summary>All gates in the order they are reported.</summary>
    public static IReadOnlyList<Gate> All { get; } =
    [
        new CountGate(),
        new ScoredGate(),
        new ScoreRangeGate(),
        new TypedGate(),
        new NamedGate(),
        new DescribedGate(),
        new FileNameGate(),
        new UniqueIdGate(),
        new UniqueNameGate(),
        new TypesGate(),
        new MeanGate(),
        new SpreadGate(),
        new RelationshipsGate(),
        new RelationshipEndsGate(),
        new MetadataGate(),
    ];
}

namespace PatternAnalyzers.Golden.Tests;

/// <summary>A row of expected.tsv: what a symbol should be, written by hand.</summary>
/// <param name="Symbol">The symbol.</param>
/// <param name="Type">Pattern type; empty for rejected candidates.</param>
/// <param name="Subtype">Pattern subtype; empty for nodes.</param>
/// <param name="NodeKind">Node kind; empty when none applies.</param>
/// <param name="Rejected">Reason of the rejection; empty for patterns.</param>
internal sealed record Expectation(string Symbol, string Type, string Subtype, string NodeKind, string Rejected)
{
    public bool IsPattern => Rejected.Length == 0;

    public static IReadOnlyList<Expectation> ReadAll() =>
        [.. File.ReadLines(Path.Combine(Checkout.At("samples"), "OrderFlow", "expected.tsv")).Skip(1).Select(Parse)];

    public override string ToString() => IsPattern ? $"{Type}/{Subtype} {NodeKind}" : $"rejected: {Rejected}";

    private static Expectation Parse(string row)
    {
        var fields = row.Split('\t');
        fields.Length.ShouldBe(5, row);
        return new Expectation(fields[0], fields[1], fields[2], fields[3], fields[4]);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Tests.Robustness;

/// <summary>A spoilt file; its number says everything about it, so that a fault can be made again.</summary>
internal sealed record Mutant(int Id, Seed Seed, IReadOnlyList<string> Ways, string Text, string? Contract)
{
    private const int Generation = 20260101;

    /// <summary>A program when there are statements at the top, else a library.</summary>
    public OutputKind Output => CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot().Members.Any(member => member is GlobalStatementSyntax)
        ? OutputKind.ConsoleApplication
        : OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Both profiles in turn.</summary>
    public string Profile => Id % 2 == 0 ? "classic" : "declarative";

    /// <summary>Mostly off: the compiler spends half its time on it, the analyzer none.</summary>
    public NullableContextOptions Nullable => Id % 8 == 0 ? NullableContextOptions.Enable : NullableContextOptions.Disable;

    /// <summary>The mutant of that number.</summary>
    public static Mutant Number(int id, IReadOnlyList<Seed> seeds)
    {
        var dice = new Random(Generation + id);
        var seed = seeds[dice.Next(seeds.Count)];
        // The first way goes round, so that none is left to luck; one mutant in three is spoilt twice more.
        var ways = new List<int> { id % Mutations.All.Count };
        if (id % 3 == 0)
            ways.AddRange([dice.Next(Mutations.All.Count), dice.Next(Mutations.All.Count)]);
        var text = seed.Text;
        foreach (var way in ways)
            text = text.Length == 0 ? text : Mutations.All[way].Apply(text, dice);
        var contract = seed.Contract is { Length: > 0 } whole ? whole.Remove(dice.Next(whole.Length), 1) : seed.Contract;
        return new Mutant(id, seed, [.. ways.Select(way => Mutations.All[way].Name)], text, contract);
    }

    /// <summary>The mutants that are too large for many of their kind: every way once on some files.</summary>
    public static IEnumerable<Mutant> Enormous(IReadOnlyList<Seed> seeds)
    {
        for (var id = 0; id < 3 * Enormities.All.Count; id++)
        {
            var seed = seeds[id * 31 % seeds.Count];
            var (name, apply) = Enormities.All[id % Enormities.All.Count];
            yield return new Mutant(id, seed, [name], apply(seed.Text), seed.Contract);
        }
    }

    /// <summary>What to look at again.</summary>
    public override string ToString() => "mutant " + Id + " of " + Seed.Path + " (" + string.Join(", ", Ways) + ")";
}

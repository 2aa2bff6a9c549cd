using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Tests.Building;

/// <summary>Builds a member.</summary>
internal sealed class MemberBuilder(string name)
{
    private readonly SortedDictionary<string, int> shape = new(StringComparer.Ordinal) { [ShapeNames.Statements] = 3 };
    private readonly List<EffectFact> effects = [];
    private readonly List<string> calls = [];
    private MemberFact member = new()
    {
        Name = name,
        Accessibility = "public",
        Lines = 5,
        Returns = "void",
        Kind = name.StartsWith("#ctor", StringComparison.Ordinal) ? "constructor" : "method"
    };

    public MemberBuilder Shape(string shapeName, int count)
    {
        shape[shapeName] = count;
        return this;
    }

    public MemberBuilder Effect(string category, string symbol, bool byName = false)
    {
        effects.Add(new EffectFact { Category = category, Symbol = symbol, Line = 10 + effects.Count, ByName = byName });
        return this;
    }

    public MemberBuilder Calls(string target)
    {
        calls.Add(target);
        return this;
    }

    public MemberBuilder Takes(params string[] parameters) => With(fact => fact with { Parameters = parameters });

    public MemberBuilder Returns(string type) => With(fact => fact with { Returns = type });

    public MemberBuilder Throws() => With(fact => fact with { Remarks = [new RemarkFact { Name = RemarkNames.Throw, Detail = "ArgumentException" }] });

    public MemberBuilder With(Func<MemberFact, MemberFact> change)
    {
        member = change(member);
        return this;
    }

    /// <summary>Enough loops, arithmetic and comparisons for an algorithm.</summary>
    public MemberBuilder RealWork() =>
        Returns("double")
            .Takes("string")
            .Shape(ShapeNames.Loops, 2)
            .Shape(ShapeNames.Arithmetic, 5)
            .Shape(ShapeNames.Comparisons, 4)
            .Shape(ShapeNames.Branches, 3)
            .Shape(ShapeNames.Statements, 14);

    public MemberFact Build() => member with { Shape = shape, Effects = effects, Calls = [.. calls.Order(StringComparer.Ordinal)] };
}

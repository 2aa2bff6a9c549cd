using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Complexity;

/// <summary>Figures read from the syntax of a member.</summary>
internal sealed record MemberComplexity(int Cognitive, int Statements, bool TooDeep)
{
    private static readonly MemberComplexity Nothing = new(0, 0, TooDeep: false);

    public static MemberComplexity Of(SyntaxNode declaration) => declaration switch
    {
        CompilationUnitSyntax unit => Sum(unit.Members.OfType<GlobalStatementSyntax>()),
        BasePropertyDeclarationSyntax property => Highest(Bodies(property)),
        VariableDeclaratorSyntax or BaseTypeDeclarationSyntax => Nothing,
        _ => Sum([declaration]),
    };

    private static IEnumerable<SyntaxNode> Bodies(BasePropertyDeclarationSyntax property)
    {
        if (property.AccessorList is { } accessors)
            return accessors.Accessors;
        return property.ChildNodes().OfType<ArrowExpressionClauseSyntax>();
    }

    // Accessors are separate pieces to understand: the hardest one decides.
    private static MemberComplexity Highest(IEnumerable<SyntaxNode> bodies)
    {
        var result = Nothing;
        foreach (var body in bodies)
        {
            var one = Sum([body]);
            result = new MemberComplexity(Math.Max(result.Cognitive, one.Cognitive), result.Statements + one.Statements, result.TooDeep || one.TooDeep);
        }

        return result;
    }

    private static MemberComplexity Sum(IEnumerable<SyntaxNode> nodes)
    {
        var walker = new CognitiveWalker();
        foreach (var node in nodes)
            walker.Measure(node);
        return new MemberComplexity(walker.Complexity, walker.Statements, walker.TooDeep);
    }
}

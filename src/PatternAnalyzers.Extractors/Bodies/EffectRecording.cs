using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Effects;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Notes an effect at its place.</summary>
internal static class EffectRecording
{
    public static void Add(SyntaxNode syntax, EffectMatch match, string symbol, BodyFacts facts, Body body) =>
        Add(syntax, match.Row.Category, symbol, match.ByName, facts, body);

    public static void Add(SyntaxNode syntax, string category, string symbol, bool byName, BodyFacts facts, Body body)
    {
        facts.Effects.Add((syntax.SpanStart, new EffectFact
        {
            Category = category,
            Symbol = symbol,
            Line = body.Scope.Places.Line(syntax.SyntaxTree, NamePosition(syntax)),
            ByName = byName,
        }));
        if (category == EffectCategories.Intelligence && IsLooped(syntax))
            facts.Count(ShapeNames.LoopedIntelligence);
    }

    // What a foreach goes through is asked for once.
    private static bool IsLooped(SyntaxNode syntax)
    {
        for (var node = syntax; node.Parent is { } parent and not MemberDeclarationSyntax; node = parent)
        {
            if (parent is ForStatementSyntax or WhileStatementSyntax or DoStatementSyntax
                || (parent is CommonForEachStatementSyntax loop && loop.Expression != node))
            {
                return true;
            }
        }

        return false;
    }

    // A chain over several lines starts far above the call in it.
    private static int NamePosition(SyntaxNode syntax) => CallSyntax.Name(syntax)?.SpanStart ?? syntax.SpanStart;
}

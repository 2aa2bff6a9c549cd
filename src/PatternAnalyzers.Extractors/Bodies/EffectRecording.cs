using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Effects;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Notes an effect at its place.</summary>
internal static class EffectRecording
{
    public static void Add(SyntaxNode syntax, EffectMatch match, string symbol, BodyFacts facts, Body body) =>
        Add(syntax, match.Row.Category, symbol, match.ByName, facts, body);

    public static void Add(SyntaxNode syntax, string category, string symbol, bool byName, BodyFacts facts, Body body) => facts.Effects.Add((syntax.SpanStart, new EffectFact
    {
        Category = category,
        Symbol = symbol,
        Line = body.Scope.Places.Line(syntax.SyntaxTree, NamePosition(syntax)),
        ByName = byName,
    }));

    // A chain over several lines starts far above the call in it.
    private static int NamePosition(SyntaxNode syntax) => CallSyntax.Name(syntax)?.SpanStart ?? syntax.SpanStart;
}

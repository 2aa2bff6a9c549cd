using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Complexity;
using PatternAnalyzers.Extractors.Documentation;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>Turns a member into its fact.</summary>
internal static class MemberExtraction
{
    public static (MemberFact Fact, bool TooDeep) Of(DeclaredMember member, string typePath, CompilationScope scope)
    {
        var symbol = member.Symbol;
        var tree = member.Declaration.SyntaxTree;
        var body = scope.Bodies.Of(symbol.OriginalDefinition);
        var measured = MemberComplexity.Of(member.Declaration);
        var line = scope.Places.Line(tree, IdentifierPosition(member));
        var thrown = body.Remarks.Where(static remark => remark.Fact.Name == RemarkNames.Throw).Select(static remark => remark.Fact.Detail).Distinct(StringComparer.Ordinal);
        var (expected, present) = MemberDocumentation.Of(symbol, thrown);
        var hasBody = BodySyntax.HasBody(member.Declaration);
        var path = scope.Places.Path(tree);
        var fact = new MemberFact
        {
            Name = scope.Names.Member(symbol),
            Kind = MemberKinds.Of(symbol),
            Accessibility = MemberKinds.IsExplicit(symbol) ? "public" : Accessibilities.Of(symbol.DeclaredAccessibility),
            Modifiers = MemberKinds.Modifiers(symbol),
            FilePath = path == typePath ? null : path,
            Line = line,
            Lines = hasBody ? Lines(member.Declaration, scope) : 0,
            Returns = MemberKinds.Returned(symbol) is { } type ? scope.Names.Text(type) : "",
            Parameters = [.. MemberKinds.Parameters(symbol).Select(parameter => scope.Names.Text(parameter.Type))],
            ParameterNames = [.. MemberKinds.Parameters(symbol).Select(static parameter => parameter.Name)],
            Cognitive = measured.Cognitive,
            Cyclomatic = hasBody ? Math.Max(1, body.Bodies) + body.Decisions : 0,
            DocumentationExpected = expected,
            DocumentationPresent = present,
            Remarks = SignatureRemarks.Of(symbol, line, scope),
        };
        return (MemberBodies.With(fact, body, measured.Statements), measured.TooDeep);
    }

    private static int IdentifierPosition(DeclaredMember member)
    {
        foreach (var location in member.Symbol.Locations)
        {
            if (location.SourceTree == member.Declaration.SyntaxTree && member.Declaration.Span.Contains(location.SourceSpan))
                return location.SourceSpan.Start;
        }

        return member.Declaration is CompilationUnitSyntax unit ? DeclarationSpan.Of(unit).Start : member.Declaration.SpanStart;
    }

    private static int Lines(SyntaxNode declaration, CompilationScope scope)
    {
        var span = DeclarationSpan.Of(declaration);
        return scope.Places.Line(declaration.SyntaxTree, span.End) - scope.Places.Line(declaration.SyntaxTree, span.Start) + 1;
    }
}

using System.Collections.Immutable;
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
        var (expected, present) = MemberDocumentation.Of(symbol, Thrown(body), scope.Texts);
        var hasBody = BodySyntax.HasBody(member.Declaration);
        var path = scope.Places.Path(tree);
        var parameters = MemberKinds.Parameters(symbol);
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
            Parameters = Types(parameters, scope),
            ParameterNames = Names(parameters),
            Cognitive = measured.Cognitive,
            Cyclomatic = hasBody ? Math.Max(1, body.Bodies) + body.Decisions : 0,
            DocumentationExpected = expected,
            DocumentationPresent = present,
            Shape = MemberBodies.Shape(body, measured.Statements),
            Effects = MemberBodies.Effects(body),
            Calls = MemberBodies.Calls(body),
            Remarks = MemberBodies.Remarks(SignatureRemarks.Of(symbol, line, scope), body),
        };
        return (fact, measured.TooDeep);
    }

    private static string[] Types(ImmutableArray<IParameterSymbol> parameters, CompilationScope scope)
    {
        var types = parameters.Length == 0 ? [] : new string[parameters.Length];
        for (var at = 0; at < types.Length; at++)
            types[at] = scope.Names.Text(parameters[at].Type);
        return types;
    }

    private static string[] Names(ImmutableArray<IParameterSymbol> parameters)
    {
        var names = parameters.Length == 0 ? [] : new string[parameters.Length];
        for (var at = 0; at < names.Length; at++)
            names[at] = parameters[at].Name;
        return names;
    }

    private static IReadOnlyList<string> Thrown(BodyFacts body)
    {
        List<string>? thrown = null;
        foreach (var (_, remark) in body.Remarks)
        {
            if (remark.Name == RemarkNames.Throw && thrown?.Contains(remark.Detail) != true)
                (thrown ??= []).Add(remark.Detail);
        }

        return thrown ?? (IReadOnlyList<string>)[];
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

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Finds what identifiers mean and writes their new names.</summary>
internal sealed class Identifiers(SemanticModel model, Naming naming)
{
    private readonly HashSet<string> aliases =
    [
        .. model.SyntaxTree.GetRoot().DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax)
            .OfType<UsingDirectiveSyntax>()
            .Select(directive => directive.Alias?.Name.Identifier.ValueText)
            .OfType<string>(),
    ];

    /// <summary>The changes that rename one identifier; none when it stays.</summary>
    public TextChange? Change(SyntaxToken token)
    {
        var name = NewName(token);
        return name is null ? null : new TextChange(token.Span, name);
    }

    /// <summary>The change that gives an inferred element its name, which the renamed expression no longer implies.</summary>
    public TextChange? Change(SyntaxNode node) => node switch
    {
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } member when InferredName(member.Expression) is { } word =>
            new TextChange(new TextSpan(member.SpanStart, 0), naming.Element(word) + " = "),
        ArgumentSyntax { NameColon: null, Parent: TupleExpressionSyntax tuple } argument when InferredName(argument.Expression) is { } word
            && IsElement(word, tuple)
            && !IsTarget(tuple) =>
            new TextChange(new TextSpan(argument.SpanStart, 0), naming.Element(word) + ": "),
        _ => null,
    };

    private string? NewName(SyntaxToken token)
    {
        var text = token.ValueText;
        if (token.Parent is TupleElementSyntax || IsElementName(token.Parent))
            return naming.Element(text);
        return Symbol(token) is { } symbol ? naming.Of(symbol, text) : null;
    }

    private static bool IsElementName(SyntaxNode? node) => node is IdentifierNameSyntax
    {
        Parent: NameEqualsSyntax { Parent: AnonymousObjectMemberDeclaratorSyntax }
            or NameColonSyntax { Parent: ArgumentSyntax { Parent: TupleExpressionSyntax } },
    };

    private ISymbol? Symbol(SyntaxToken token) => token.Parent switch
    {
        SimpleNameSyntax name when DeclaredSpace(name) is { } space => space,
        IdentifierNameSyntax { Parent: NameEqualsSyntax { Parent: UsingDirectiveSyntax directive } } => model.GetDeclaredSymbol(directive),
        SimpleNameSyntax name => Referenced(name),
        { } declaration => model.GetDeclaredSymbol(declaration),
        _ => null,
    };

    private ISymbol? Referenced(SimpleNameSyntax name)
    {
        if (name is IdentifierNameSyntax identifier
            && aliases.Contains(name.Identifier.ValueText)
            && model.GetAliasInfo(identifier) is { } alias
            && alias.Name == name.Identifier.ValueText)
        {
            return alias;
        }

        var info = model.GetSymbolInfo(name);
        return info.Symbol ?? info.CandidateSymbols.FirstOrDefault() ?? model.GetMemberGroup(name).FirstOrDefault();
    }

    private INamespaceSymbol? DeclaredSpace(SimpleNameSyntax name)
    {
        SyntaxNode outermost = name;
        while (outermost.Parent is QualifiedNameSyntax)
            outermost = outermost.Parent;
        if (outermost.Parent is not BaseNamespaceDeclarationSyntax declaration || declaration.Name != outermost)
            return null;
        var space = model.GetDeclaredSymbol(declaration) as INamespaceSymbol;
        // From the right: each segment is the container of the one behind it.
        for (var current = declaration.Name; space is not null; current = ((QualifiedNameSyntax)current).Left, space = space.ContainingNamespace)
        {
            if (current == name || (current is QualifiedNameSyntax qualified && qualified.Right == name))
                return model.Compilation.GetCompilationNamespace(space);
        }

        return null;
    }

    private static string? InferredName(ExpressionSyntax expression) => expression.TryGetInferredMemberName();

    private bool IsElement(string word, TupleExpressionSyntax tuple) =>
        model.GetTypeInfo(tuple).Type is INamedTypeSymbol { IsTupleType: true } type && type.TupleElements.Any(element => element.Name == word);

    private static bool IsTarget(TupleExpressionSyntax tuple)
    {
        SyntaxNode outermost = tuple;
        while (outermost.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax outer })
            outermost = outer;
        return outermost.Parent is AssignmentExpressionSyntax assignment && assignment.Left == outermost
            || outermost.Parent is ForEachVariableStatementSyntax loop && loop.Variable == outermost;
    }
}

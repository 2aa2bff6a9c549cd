using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Literals that say where a route leads; they name the unit and stay.</summary>
internal sealed class RouteLiterals
{
    private static readonly string[] Words = ["pattern", "template", "route", "prefix"];
    private static readonly HashSet<string> Verbs = new(StringComparer.OrdinalIgnoreCase) { "get", "post", "put", "delete", "patch", "head", "options" };
    private readonly HashSet<(string Path, TextSpan Span)> kept = [];

    private readonly Models models;

    /// <summary>Reads sources.</summary>
    public RouteLiterals(Models models, IEnumerable<SyntaxTree> trees)
    {
        this.models = models;
        foreach (var tree in trees)
        {
            var model = models.Of(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                if (Routed(node, model) is { } expression)
                    Keep(expression, model);
            }
        }
    }

    /// <summary>True when the token is part of a route.</summary>
    public bool Contains(SyntaxToken token) => Verbs.Contains(token.ValueText) || kept.Contains((token.SyntaxTree!.FilePath, token.Span));

    private static ExpressionSyntax? Routed(SyntaxNode node, SemanticModel model) => node switch
    {
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument when IsText(argument.Expression)
            && IsRoute(Parameter(argument.NameColon, list.Arguments.IndexOf(argument), call, model)) =>
            argument.Expression,
        AttributeArgumentSyntax { NameEquals: { } name } argument when IsRouteWord(name.Name.Identifier.ValueText) => argument.Expression,
        AttributeArgumentSyntax { NameEquals: null, Parent: AttributeArgumentListSyntax { Parent: AttributeSyntax attribute } list } argument
            when IsRoute(Parameter(argument.NameColon, list.Arguments.IndexOf(argument), attribute, model)) => argument.Expression,
        _ => null,
    };

    // Binding every call only to learn that it takes no text would cost more than all the rest.
    private static bool IsText(ExpressionSyntax expression) =>
        expression is IdentifierNameSyntax or MemberAccessExpressionSyntax or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression }
            or BinaryExpressionSyntax
            or InterpolatedStringExpressionSyntax or CollectionExpressionSyntax or ArrayCreationExpressionSyntax or ImplicitArrayCreationExpressionSyntax;

    private static IParameterSymbol? Parameter(NameColonSyntax? name, int index, SyntaxNode call, SemanticModel model)
    {
        if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Parameters: { Length: > 0 } parameters })
            return null;
        if (name is not null)
            return parameters.FirstOrDefault(parameter => parameter.Name == name.Name.Identifier.ValueText);
        return index < parameters.Length ? parameters[index] : parameters[^1].IsParams ? parameters[^1] : null;
    }

    // The platform's patterns and templates are regular expressions and messages.
    private static bool IsRoute(IParameterSymbol? parameter) =>
        parameter is not null && IsRouteWord(parameter.Name) && parameter.ContainingNamespace.ToDisplayString().Split('.')[0] != "System";

    private static bool IsRouteWord(string name) => Words.Any(word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private void Keep(SyntaxNode expression, SemanticModel model)
    {
        foreach (var token in expression.DescendantTokens())
        {
            if (token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is SimpleNameSyntax name && model.GetSymbolInfo(name).Symbol is { } symbol)
                KeepConstant(symbol);
            else
                kept.Add((token.SyntaxTree!.FilePath, token.Span));
        }
    }

    private void KeepConstant(ISymbol symbol)
    {
        if (symbol is not (IFieldSymbol { HasConstantValue: true } or ILocalSymbol { HasConstantValue: true }))
            return;
        foreach (var reference in symbol.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer })
                Keep(initializer, models.Of(reference.SyntaxTree));
        }
    }
}

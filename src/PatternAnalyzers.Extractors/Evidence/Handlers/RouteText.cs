using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Reads the text that a route is mapped to, as far as it is written down.</summary>
internal static class RouteText
{
    /// <summary>What stands for a part that nobody can know before the program runs.</summary>
    public const string Unknown = "...";

    // Sums of more parts nobody writes; locals may be made of each other in code with errors.
    private const int Limit = 10;

    /// <summary>The text, with <see cref="Unknown"/> for each part that is no constant and no local made of such.</summary>
    public static string Of(ExpressionSyntax expression, SemanticModel model, CancellationToken cancellation) => Of(expression, model, Limit, cancellation);

    private static string Of(ExpressionSyntax expression, SemanticModel model, int left, CancellationToken cancellation)
    {
        var bare = Calls.Bare(expression);
        if (Calls.Text(bare, model, cancellation) is { } text)
            return text;
        if (left == 0)
            return Unknown;
        return bare switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum =>
                Of(sum.Left, model, left - 1, cancellation) + Of(sum.Right, model, left - 1, cancellation),
            InterpolatedStringExpressionSyntax parts => string.Concat(parts.Contents.Select(part => Part(part, model, left - 1, cancellation))),
            IdentifierNameSyntax name when Value(name, model, cancellation) is { } value => Of(value, model, left - 1, cancellation),
            _ => Unknown,
        };
    }

    private static string Part(InterpolatedStringContentSyntax part, SemanticModel model, int left, CancellationToken cancellation) => part switch
    {
        // The parser leaves doubled braces as they are written.
        InterpolatedStringTextSyntax text => text.TextToken.ValueText.Replace("{{", "{").Replace("}}", "}"),
        InterpolationSyntax hole => Of(hole.Expression, model, left, cancellation),
        _ => Unknown,
    };

    // A local that is given another value later may be anything.
    private static ExpressionSyntax? Value(IdentifierNameSyntax name, SemanticModel model, CancellationToken cancellation)
    {
        if (model.GetSymbolInfo(name, cancellation).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: > 0 } references })
            return null;
        if (references[0].GetSyntax(cancellation) is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator)
            return null;
        var scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return scope is null
            || scope
                .DescendantNodes()
                .OfType<AssignmentExpressionSyntax>()
                .Any(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name.Identifier.ValueText)
            ? null
            : value;
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.CodeFixes.Kinds;

/// <summary>Attributes that declare a node kind: <c>[EffectNode]</c>, <c>[OnexEffect]</c>, <c>[NodeArchetype(Archetype.Effect)]</c>, <c>[OnexNode(Kind = "effect")]</c>.</summary>
internal static class KindAttribute
{
    private const string Suffix = "Attribute";

    private static readonly string[] Words = ["Effect", "Compute", "Reducer", "Orchestrator"];

    private static readonly string[] WithArgument = ["NodeArchetype", "OnexNode", "NodeKind", "OnexNodeKind"];

    /// <summary>The change that makes the only such attribute of the type state the kind; null when there are several, or when nothing that states it exists.</summary>
    public static KindChange? Stating(string kind, DiagnosedType type, CancellationToken cancellation)
    {
        var attributes = type.Symbol.GetAttributes().Where(IsDeclaration).ToList();
        if (attributes.Count != 1
            || attributes[0].ApplicationSyntaxReference?.GetSyntax(cancellation) is not AttributeSyntax syntax
            || syntax.SyntaxTree != type.Syntax.SyntaxTree)
        {
            return null;
        }

        var changed = WithArgument.Contains(Name(attributes[0]), StringComparer.Ordinal)
            ? Argued(syntax, kind, type.Model, cancellation)
            : Marked(syntax, kind, type.Model);
        return changed is null ? null : new KindChange(syntax, changed);
    }

    private static bool IsDeclaration(AttributeData attribute)
    {
        var name = Name(attribute);
        return WithArgument.Contains(name, StringComparer.Ordinal) || Words.Any(word => name == word + "Node" || name == "Onex" + word);
    }

    private static string Name(AttributeData attribute) => Short(attribute.AttributeClass?.Name ?? "");

    private static string Short(string name) =>
        name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;

    private static AttributeSyntax? Marked(AttributeSyntax syntax, string kind, SemanticModel model)
    {
        // What the old one was told may mean nothing to the new one.
        if (syntax.ArgumentList is { Arguments.Count: > 0 })
            return null;
        var name = syntax.Name is QualifiedNameSyntax qualified ? qualified.Right : syntax.Name as SimpleNameSyntax;
        if (name is not IdentifierNameSyntax identifier)
            return null;
        var old = Short(identifier.Identifier.ValueText);
        var wanted = (old.StartsWith("Onex", StringComparison.Ordinal) ? "Onex" + kind : kind + "Node") + identifier.Identifier.ValueText.Substring(old.Length);
        var changed = syntax.ReplaceNode(identifier, SyntaxFactory.IdentifierName(wanted).WithTriviaFrom(identifier));
        return model.GetSpeculativeSymbolInfo(syntax.SpanStart, changed).Symbol is IMethodSymbol ? changed : null;
    }

    private static AttributeSyntax? Argued(AttributeSyntax syntax, string kind, SemanticModel model, CancellationToken cancellation)
    {
        if (syntax.ArgumentList is not { Arguments: { Count: 1 } arguments })
            return null;
        return arguments[0].Expression switch
        {
            LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => Spelled(literal, kind) is { } text
                ? syntax.ReplaceNode(
                    literal,
                    SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text)).WithTriviaFrom(literal))
                : null,
            MemberAccessExpressionSyntax access when Member(access, kind, model, cancellation) is { } member =>
                syntax.ReplaceNode(access.Name, SyntaxFactory.IdentifierName(member).WithTriviaFrom(access.Name)),
            _ => null,
        };
    }

    private static string? Spelled(LiteralExpressionSyntax literal, string kind) => literal.Token.ValueText switch
    {
        var text when Array.IndexOf(Words, text) >= 0 => kind,
        var text when Words.Any(word => word.ToUpperInvariant() == text) => kind.ToUpperInvariant(),
        var text when Words.Any(word => word.ToLowerInvariant() == text) => kind.ToLowerInvariant(),
        _ => null,
    };

    private static string? Member(MemberAccessExpressionSyntax access, string kind, SemanticModel model, CancellationToken cancellation) =>
        model.GetSymbolInfo(access, cancellation).Symbol is IFieldSymbol { ContainingType: var type }
            ? type.GetMembers().FirstOrDefault(member => member is IFieldSymbol && string.Equals(member.Name, kind, StringComparison.OrdinalIgnoreCase))?.Name
            : null;
}

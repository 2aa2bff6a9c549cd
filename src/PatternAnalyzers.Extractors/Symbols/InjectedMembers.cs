using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>Reads from constructors which members they fill with what they are given.</summary>
internal static class InjectedMembers
{
    public static HashSet<string> Of(INamedTypeSymbol type)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var constructor in type.InstanceConstructors)
        {
            var services = Services(constructor);
            if (services.Count > 0)
                Read(type, constructor, services, found);
        }

        return found;
    }

    private static HashSet<string> Services(IMethodSymbol constructor)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var parameter in constructor.Parameters)
        {
            if (Injections.IsService(parameter.Type))
                names.Add(parameter.Name);
        }

        return names;
    }

    private static void Read(INamedTypeSymbol type, IMethodSymbol constructor, HashSet<string> services, HashSet<string> found)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            switch (reference.GetSyntax())
            {
                case ConstructorDeclarationSyntax declaration:
                    Assignments(declaration, services, found);
                    break;
                case TypeDeclarationSyntax:
                    Initializers(type, services, found);
                    break;
            }
        }
    }

    private static void Assignments(ConstructorDeclarationSyntax declaration, HashSet<string> services, HashSet<string> found)
    {
        foreach (var node in declaration.DescendantNodes(static node => node is not AnonymousFunctionExpressionSyntax))
        {
            if (node is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment)
                Pair(assignment.Left, assignment.Right, services, found);
        }
    }

    private static void Pair(ExpressionSyntax left, ExpressionSyntax right, HashSet<string> services, HashSet<string> found)
    {
        if (left is TupleExpressionSyntax names && right is TupleExpressionSyntax values && names.Arguments.Count == values.Arguments.Count)
        {
            for (var i = 0; i < names.Arguments.Count; i++)
                Pair(names.Arguments[i].Expression, values.Arguments[i].Expression, services, found);
        }
        else if (Target(left) is { } name && Source(right) is { } source && services.Contains(source))
        {
            found.Add(name);
        }
    }

    private static string? Target(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } access => access.Name.Identifier.ValueText,
        _ => null,
    };

    private static string? Source(ExpressionSyntax right) => right switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => Source(coalesce.Left),
        PostfixUnaryExpressionSyntax postfix => Source(postfix.Operand),
        ParenthesizedExpressionSyntax parenthesized => Source(parenthesized.Expression),
        _ => null,
    };

    private static void Initializers(INamedTypeSymbol type, HashSet<string> services, HashSet<string> found)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol or IPropertySymbol && member.DeclaringSyntaxReferences.Length > 0
                && Initializer(member.DeclaringSyntaxReferences[0].GetSyntax()) is { } value
                && Source(value) is { } source && services.Contains(source))
            {
                found.Add(member.Name);
            }
        }
    }

    private static ExpressionSyntax? Initializer(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer?.Value,
        PropertyDeclarationSyntax property => property.Initializer?.Value,
        _ => null,
    };
}

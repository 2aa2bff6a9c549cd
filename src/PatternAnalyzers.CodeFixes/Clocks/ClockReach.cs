using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.CodeFixes.Clocks;

/// <summary>Tells whether a place in a class can see what the class holds.</summary>
internal static class ClockReach
{
    public static bool Covers(ClockSource source, ClockRead read, ClassDeclarationSyntax type, SemanticModel model)
    {
        for (var node = read.Syntax.Parent; node is not null && node != type; node = node.Parent)
        {
            if (IsOutOfReach(node, source))
                return false;
        }

        return !source.Exists || IsVisible(source, read, model);
    }

    private static bool IsOutOfReach(SyntaxNode node, ClockSource source) => node switch
    {
        BaseTypeDeclarationSyntax or AttributeSyntax or ConstructorInitializerSyntax => true,
        // A member may be filled only after the read, a parameter is there from the start.
        ConstructorDeclarationSyntax constructor => IsStatic(constructor.Modifiers) || source.Exists,
        BaseFieldDeclarationSyntax field => IsStatic(field.Modifiers) || !source.IsPrimary,
        PropertyDeclarationSyntax property => IsStatic(property.Modifiers) || (property.Initializer is not null && !source.IsPrimary),
        MemberDeclarationSyntax member => IsStatic(member.Modifiers),
        LocalFunctionStatementSyntax local => IsStatic(local.Modifiers),
        AnonymousFunctionExpressionSyntax lambda => IsStatic(lambda.Modifiers),
        PrimaryConstructorBaseTypeSyntax => !source.IsPrimary,
        _ => false,
    };

    private static bool IsStatic(SyntaxTokenList modifiers) => modifiers.Any(SyntaxKind.StaticKeyword);

    private static bool IsVisible(ClockSource source, ClockRead read, SemanticModel model)
    {
        var found = model.LookupSymbols(read.Syntax.SpanStart, name: source.Name);
        return found.Length == 1
            && found[0] is IFieldSymbol or IPropertySymbol or IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } };
    }
}

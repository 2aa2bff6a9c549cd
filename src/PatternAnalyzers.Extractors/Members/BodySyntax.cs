using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>Tells declarations with code from mere signatures.</summary>
internal static class BodySyntax
{
    public static bool HasBody(SyntaxNode declaration) => declaration switch
    {
        BaseMethodDeclarationSyntax method => method.Body is not null || method.ExpressionBody is not null,
        PropertyDeclarationSyntax { ExpressionBody: not null } or IndexerDeclarationSyntax { ExpressionBody: not null } => true,
        BasePropertyDeclarationSyntax { AccessorList: { } accessors } =>
            accessors.Accessors.Any(static accessor => accessor.Body is not null || accessor.ExpressionBody is not null),
        CompilationUnitSyntax => true,
        _ => false,
    };
}

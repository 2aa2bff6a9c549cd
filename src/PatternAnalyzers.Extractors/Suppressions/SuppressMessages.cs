using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Suppressions;

/// <summary>SuppressMessage attributes on a type, its members, or on the assembly with the type as target.</summary>
internal static class SuppressMessages
{
    public static void Add(INamedTypeSymbol type, TypeParts parts, CompilationScope scope, List<SuppressionFact> facts)
    {
        foreach (var attribute in type.GetAttributes())
            Add(attribute, parts.HandWritten, scope, facts);
        foreach (var member in type.GetMembers())
        {
            if (member is INamedTypeSymbol || member.IsImplicitlyDeclared)
                continue;
            foreach (var attribute in member.GetAttributes())
                Add(attribute, member.DeclaringSyntaxReferences.Select(static reference => reference.GetSyntax()), scope, facts);
        }

        foreach (var attribute in scope.Compilation.Assembly.GetAttributes())
        {
            if (Named(attribute, "Target") is { } target && target == "~" + type.GetDocumentationCommentId())
                Add(attribute, parts.HandWritten, scope, facts);
        }
    }

    private static void Add(AttributeData attribute, IEnumerable<SyntaxNode> covered, CompilationScope scope, List<SuppressionFact> facts)
    {
        if (attribute.AttributeClass?.Name is not ("SuppressMessageAttribute" or "SuppressMessage") || RuleOf(attribute) is not { } rule)
            return;
        foreach (var node in covered)
        {
            facts.Add(new SuppressionFact
            {
                Token = rule,
                Reason = Named(attribute, "Justification") ?? "",
                FilePath = scope.Places.Path(node.SyntaxTree),
                Line = scope.Places.Line(node.SyntaxTree, node.SpanStart),
                LineEnd = scope.Places.Line(node.SyntaxTree, node.Span.End),
            });
        }
    }

    private static string? RuleOf(AttributeData attribute)
    {
        if (attribute.ConstructorArguments.Length < 2
            || attribute.ConstructorArguments[1].Value is not string check
            || !check.StartsWith("ONEX", StringComparison.Ordinal))
        {
            return null;
        }

        var colon = check.IndexOf(':');
        return (colon < 0 ? check : check.Substring(0, colon)).Trim();
    }

    private static string? Named(AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name)
                return argument.Value.Value as string;
        }

        return null;
    }
}

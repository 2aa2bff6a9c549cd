using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Symbols;

/// <summary>Names of symbols as they stand in facts, computed once a compilation.</summary>
internal sealed class SymbolNames
{
    private readonly ConcurrentDictionary<ISymbol, string> types = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, string> members = new(SymbolEqualityComparer.Default);
    // string and string? differ in their text: with the default comparer whichever came first would name both.
    private readonly ConcurrentDictionary<ISymbol, string> texts = new(SymbolEqualityComparer.IncludeNullability);

    /// <summary>Symbol of the type's definition; <c>?:Name</c> when it did not resolve.</summary>
    public string Type(ITypeSymbol type) => types.GetOrAdd(type.Definition(), static symbol => TypeName((ITypeSymbol)symbol));

    /// <summary>Name of a member within its type.</summary>
    public string Member(ISymbol member) => members.GetOrAdd(member.OriginalDefinition, static symbol => MemberName(symbol));

    /// <summary>Minimal C# text of a type.</summary>
    public string Text(ITypeSymbol type) => texts.GetOrAdd(type, static symbol => symbol.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));

    private static string TypeName(ITypeSymbol type)
    {
        if (type is not INamedTypeSymbol named || type.TypeKind == TypeKind.Error)
            return "?:" + type.Name;
        var id = named.GetDocumentationCommentId() ?? "T:" + named.MetadataName;
        return FileOf(named) is { } file ? id + "@" + file : id;
    }

    private static string? FileOf(INamedTypeSymbol type)
    {
        for (var outer = type; outer is not null; outer = outer.ContainingType)
        {
            if (outer.IsFileLocal)
                return outer.DeclaringSyntaxReferences.Length == 0 ? null : FileName(outer.DeclaringSyntaxReferences[0].SyntaxTree.FilePath);
        }

        return null;
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);

    private static string MemberName(ISymbol member)
    {
        var id = member.GetDocumentationCommentId();
        var container = member.ContainingType?.OriginalDefinition.GetDocumentationCommentId();
        return id is not null && container is not null && id.Length > container.Length + 1
            && string.CompareOrdinal(id, 2, container, 2, container.Length - 2) == 0 && id[container.Length] == '.'
            ? id.Substring(container.Length + 1)
            : member.MetadataName;
    }
}

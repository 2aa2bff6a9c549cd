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
    private readonly Func<ISymbol, string> memberName;

    public SymbolNames() => memberName = MemberName;

    /// <summary>Symbol of the type's definition; <c>?:Name</c> when it did not resolve.</summary>
    public string Type(ITypeSymbol type) => types.GetOrAdd(type.Definition(), static symbol => TypeName((ITypeSymbol)symbol));

    /// <summary>Name of a member within its type.</summary>
    public string Member(ISymbol member) => members.GetOrAdd(member.OriginalDefinition, memberName);

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

    private string MemberName(ISymbol member)
    {
        var id = member.GetDocumentationCommentId();
        if (id is null || member.ContainingType is not { } type)
            return member.MetadataName;
        var container = Type(type);
        // The file of a file-local type stands in no name of its members.
        var file = container.IndexOf('@');
        var length = file < 0 ? container.Length : file;
        return id.Length > length + 1 && string.CompareOrdinal(id, 2, container, 2, length - 2) == 0 && id[length] == '.'
            ? id.Substring(length + 1)
            : member.MetadataName;
    }
}

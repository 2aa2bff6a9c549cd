using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Who a type is and where it stands.</summary>
internal static class TypeIdentity
{
    public static TypeFact Of(INamedTypeSymbol type, TypeParts parts, IReadOnlyList<string> attributes, CompilationScope scope)
    {
        var tree = parts.Location.SyntaxTree;
        var span = DeclarationSpan.Of(parts.Location);
        var path = scope.Places.Path(tree);
        return new TypeFact
        {
            Symbol = scope.Names.Type(type),
            Container = Container(type) is { } container ? scope.Names.Type(container) : null,
            Name = type.Name,
            Namespace = type.ContainingNamespace is { IsGlobalNamespace: false } space ? space.ToDisplayString() : "",
            TypeKind = KindOf(type),
            Accessibility = type.IsFileLocal ? "file" : Accessibilities.Of(type.DeclaredAccessibility),
            Modifiers = Modifiers(type, parts),
            Arity = type.Arity,
            FilePath = path,
            LineStart = scope.Places.Line(tree, span.Start),
            LineEnd = scope.Places.Line(tree, span.End),
            Files = Files(parts, scope),
            ContentHash = parts.IsGenerated ? "" : scope.Hashes.Of(parts.HandWritten),
            Attributes = attributes,
            Excluded = TypeExclusion.Of(type, parts, path, attributes, scope),
        };
    }

    private static INamedTypeSymbol? Container(INamedTypeSymbol type) => type.ContainingType;

    private static string KindOf(INamedTypeSymbol type) => type.TypeKind switch
    {
        TypeKind.Interface => "interface",
        TypeKind.Enum => "enum",
        TypeKind.Delegate => "delegate",
        TypeKind.Struct => type.IsRecord ? "record_struct" : "struct",
        _ => type.IsRecord ? "record" : "class",
    };

    private static IReadOnlyList<string> Modifiers(INamedTypeSymbol type, TypeParts parts)
    {
        var modifiers = new List<string>();
        if (type.IsAbstract && type.TypeKind == TypeKind.Class)
            modifiers.Add("abstract");
        if (type.ContainingType is not null)
            modifiers.Add("nested");
        if (IsPartial(parts))
            modifiers.Add("partial");
        if (type.TypeKind == TypeKind.Struct && type.IsReadOnly)
            modifiers.Add("readonly");
        if (type.IsSealed && type.TypeKind == TypeKind.Class && !type.IsStatic)
            modifiers.Add("sealed");
        if (type.IsStatic)
            modifiers.Add("static");
        return modifiers;
    }

    private static bool IsPartial(TypeParts parts) =>
        parts.Location is Microsoft.CodeAnalysis.CSharp.Syntax.MemberDeclarationSyntax declaration
        && declaration.Modifiers.Any(modifier => modifier.ValueText == "partial");

    private static IReadOnlyList<string> Files(TypeParts parts, CompilationScope scope)
    {
        if (parts.HandWritten.Length == 1)
            return [scope.Places.Path(parts.Location.SyntaxTree)];
        var files = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var part in parts.HandWritten)
            files.Add(scope.Places.Path(part.SyntaxTree));
        return [.. files];
    }
}

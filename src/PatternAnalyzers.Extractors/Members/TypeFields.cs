using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Bodies;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Symbols;
using PatternAnalyzers.Extractors.Types;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>Fields and auto-properties of a type.</summary>
internal static class TypeFields
{
    public static IReadOnlyList<FieldFact> Of(INamedTypeSymbol type, string typePath, CompilationScope scope)
    {
        if (type.TypeKind is TypeKind.Enum or TypeKind.Delegate)
            return [];
        var found = new List<(string Path, int Position, FieldFact Fact)>();
        foreach (var member in type.GetMembers())
        {
            if (Held(member) is { } held && Place(member) is { } place && !scope.Generated.Contains(place.SourceTree!))
                found.Add((place.SourceTree!.FilePath, place.SourceSpan.Start, Fact(member, held, place, typePath, scope)));
        }

        return found.InOrder(static (left, right) => Compare(left.Path, left.Position, right.Path, right.Position)).ConvertAll(static row => row.Fact);
    }

    private static int Compare(string leftPath, int left, string rightPath, int right)
    {
        var order = string.CompareOrdinal(leftPath, rightPath);
        return order == 0 ? left.CompareTo(right) : order;
    }

    /// <summary>Type of the state that a field or auto-property holds; null for other members.</summary>
    private static ITypeSymbol? Held(ISymbol member) => member switch
    {
        IFieldSymbol { IsImplicitlyDeclared: false } field => field.Type,
        IPropertySymbol { IsIndexer: false } property when OwnState.IsAuto(property) => property.Type,
        _ => null,
    };

    private static Location? Place(ISymbol member) => member.Locations.FirstOrDefault(static location => location.IsInSource);

    private static FieldFact Fact(ISymbol member, ITypeSymbol type, Location place, string typePath, CompilationScope scope)
    {
        var (path, line) = scope.Places.Of(place);
        return new FieldFact
        {
            Name = member.Name,
            Type = scope.Names.Text(type),
            Accessibility = Accessibilities.Of(member.DeclaredAccessibility),
            Modifiers = Modifiers(member, type),
            FilePath = path == typePath ? null : path,
            Line = line,
        };
    }

    private static IReadOnlyList<string> Modifiers(ISymbol member, ITypeSymbol type)
    {
        var modifiers = new List<string>();
        if (CollectionTypes.IsMutable(type))
            modifiers.Add("collection");
        if (member is IFieldSymbol { IsConst: true })
            modifiers.Add("const");
        if (member is IPropertySymbol)
            modifiers.Add("property");
        if (member is IFieldSymbol { IsReadOnly: true } or IPropertySymbol { SetMethod: null } or IPropertySymbol { SetMethod.IsInitOnly: true })
            modifiers.Add("readonly");
        if (member.IsStatic)
            modifiers.Add("static");
        return modifiers;
    }
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Hosting;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Members;

/// <summary>What the widest constructor of a type is given.</summary>
internal static class TypeDependencies
{
    public static IReadOnlyList<DependencyFact> Of(INamedTypeSymbol type, CompilationScope scope)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct) || Widest(type) is not { } constructor)
            return [];
        return [.. constructor.Parameters.Select(parameter => Fact(parameter, scope))];
    }

    private static IMethodSymbol? Widest(INamedTypeSymbol type)
    {
        IMethodSymbol? widest = null;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (!constructor.IsImplicitlyDeclared && constructor.Parameters.Length > (widest?.Parameters.Length ?? 0))
                widest = constructor;
        }

        return widest;
    }

    private static DependencyFact Fact(IParameterSymbol parameter, CompilationScope scope)
    {
        var definition = parameter.Type.Definition();
        return new DependencyFact
        {
            Name = parameter.Name,
            Type = scope.Names.Text(parameter.Type),
            Symbol = definition is ITypeParameterSymbol ? "?:" + definition.Name : scope.Names.Type(definition),
            Assembly = definition.TypeKind == TypeKind.Error ? "" : definition.ContainingAssembly?.Name ?? "",
            Category = scope.Effects.CategoryOf(definition),
        };
    }
}

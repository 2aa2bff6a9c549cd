using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>What a type works with: constructor parameters, fields, properties.</summary>
internal static class Holdings
{
    /// <summary>Types of the parameters of the longest constructor.</summary>
    public static IReadOnlyList<ITypeSymbol> Given(INamedTypeSymbol type)
    {
        IMethodSymbol? longest = null;
        foreach (var constructor in type.InstanceConstructors)
        {
            if (longest is null || constructor.Parameters.Length > longest.Parameters.Length)
                longest = constructor;
        }

        var found = new List<ITypeSymbol>();
        if (longest is null)
            return found;
        foreach (var parameter in longest.Parameters)
            found.Add(parameter.Type);
        return found;
    }

    /// <summary>Types of the fields, those behind properties included.</summary>
    public static IReadOnlyList<ITypeSymbol> Kept(INamedTypeSymbol type)
    {
        var found = new List<ITypeSymbol>();
        foreach (var member in type.GetMembers())
        {
            if (member is IFieldSymbol { IsConst: false, IsStatic: false } field)
                found.Add(field.Type);
        }

        return found;
    }

    /// <summary>True when the type is given or keeps something of that role, alone or in a collection.</summary>
    public static bool Has(INamedTypeSymbol type, ModelRole role) => Has(Given(type), role) || Has(Kept(type), role);

    /// <summary>The element of a collection, dictionary or factory; the type itself when it is none; null where the argument says nothing about what is held.</summary>
    public static ITypeSymbol? Element(ITypeSymbol type, out bool many)
    {
        many = type is IArrayTypeSymbol;
        if (type is IArrayTypeSymbol array)
            return array.ElementType;
        if (type is not INamedTypeSymbol { Arity: > 0 } named || ModelTypes.Of(type) != ModelRole.None)
            return type;
        if (named.Name.StartsWith("ILogger", StringComparison.Ordinal) || named.Name.StartsWith("IOptions", StringComparison.Ordinal))
            return null;
        many = named.Name is not ("Lazy" or "Task" or "ValueTask");
        return named.TypeArguments[named.Arity - 1];
    }

    private static bool Has(IReadOnlyList<ITypeSymbol> types, ModelRole role)
    {
        foreach (var type in types)
        {
            if (Element(type, out _) is { } element && ModelTypes.Of(element) == role)
                return true;
        }

        return false;
    }
}

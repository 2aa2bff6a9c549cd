using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Questions about the methods of a type.</summary>
internal static class Methods
{
    public static readonly string[] Handling = ["Handle", "HandleAsync", "Execute", "ExecuteAsync"];

    /// <summary>Ordinary methods that the type declares itself, in source order.</summary>
    public static DeclaredMethods Declared(INamedTypeSymbol type) => new(type.GetMembers());

    /// <summary>Those of the type in question.</summary>
    public static DeclaredMethods Declared(TypeQuestion question) => new(question.Members);

    /// <summary>First method of one of these names that the type declares and others may call; null when there is none.</summary>
    public static IMethodSymbol? Named(INamedTypeSymbol type, params string[] names)
    {
        foreach (var name in names)
        {
            foreach (var member in type.GetMembers(name))
            {
                if (member is IMethodSymbol { MethodKind: MethodKind.Ordinary } method && method.DeclaredAccessibility != Accessibility.Private)
                    return method;
            }
        }

        return null;
    }

    /// <summary>As <see cref="Named"/>, base classes declared in source included.</summary>
    public static IMethodSymbol? NamedInChain(INamedTypeSymbol type, params string[] names)
    {
        for (var current = type; current is { DeclaringSyntaxReferences.Length: > 0 }; current = current.BaseType)
        {
            if (Named(current, names) is { } method)
                return method;
        }

        return null;
    }

    /// <summary>First constructor parameter whose type has that simple name; null when no constructor takes one.</summary>
    public static IParameterSymbol? ConstructorParameter(INamedTypeSymbol type, string typeName)
    {
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Type.Name == typeName)
                    return parameter;
            }
        }

        return null;
    }

    /// <summary>True for Task, ValueTask and streams of them.</summary>
    public static bool IsAsynchronous(IMethodSymbol method) => method.ReturnType.Name is "Task" or "ValueTask" or "IAsyncEnumerable";

    public static Location? Place(ISymbol symbol)
    {
        foreach (var location in symbol.Locations)
        {
            if (location.IsInSource)
                return location;
        }

        return null;
    }
}

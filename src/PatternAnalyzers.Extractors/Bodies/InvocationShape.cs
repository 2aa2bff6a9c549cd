using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Bodies;

/// <summary>Counts calls by what they do and on whom.</summary>
internal static class InvocationShape
{
    private static readonly HashSet<string> Orderings = new(StringComparer.Ordinal)
    {
        "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "Order", "OrderDescending", "Sort", "Max", "Min", "MaxBy", "MinBy",
    };

    public static void Observe(IOperation operation, BodyFacts facts, Body body)
    {
        switch (operation)
        {
            case IInvocationOperation call:
                facts.Count(ShapeNames.Invocations);
                Count(call.TargetMethod, facts);
                Dependency(Receivers.Operation(call), facts, body);
                break;
            case IObjectCreationOperation { Type.Name: "StringBuilder" or "Regex" }:
                facts.Count(ShapeNames.StringOperations);
                break;
            case IInvalidOperation { Syntax: Microsoft.CodeAnalysis.CSharp.Syntax.InvocationExpressionSyntax } invalid when invalid.ChildOperations.Any():
                facts.Count(ShapeNames.Invocations);
                Dependency(invalid.ChildOperations.First(), facts, body);
                break;
        }
    }

    private static void Count(IMethodSymbol method, BodyFacts facts)
    {
        var type = method.ContainingType;
        if (method.MethodKind == MethodKind.DelegateInvoke)
            facts.Count(ShapeNames.DelegateCalls);
        if (method.Name is "TryGetValue" or "GetValueOrDefault" or "ContainsKey" or "MakeGenericType" or "GetKeyedService" or "GetRequiredKeyedService"
            && type?.Name != "Nullable")
        {
            facts.Count(ShapeNames.Lookups);
        }

        if (method.Name is "Intersect" or "IntersectWith" or "Union" or "UnionWith" or "Overlaps")
            facts.Count(ShapeNames.Overlaps);
        if (type is { Name: "Enumerable" })
            facts.Count(ShapeNames.Queries);
        if (method.Name is "Enqueue" or "Dequeue" or "TryDequeue" or "Push" or "Pop" or "TryPop"
            && type?.ContainingNamespace is { Name: "Generic" or "Concurrent" or "Immutable" })
        {
            facts.Count(ShapeNames.Frontiers);
        }

        if (type?.SpecialType == SpecialType.System_Char)
            facts.Count(ShapeNames.Characters);
        if (IsText(type) || method.Name is "Parse" or "TryParse" or "ParseExact" or "TryParseExact")
            facts.Count(ShapeNames.StringOperations);
        if (IsHashing(type))
            facts.Count(ShapeNames.Hashing);
        if (Orderings.Contains(method.Name) && type?.Name != "Math")
            facts.Count(ShapeNames.Ordering);
    }

    private static bool IsText(INamedTypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_String }
            or { Name: "StringBuilder" or "Regex" or "Match" or "MemoryExtensions" or "Span" or "ReadOnlySpan" or "Utf8Parser" or "StringSegment" };

    private static bool IsHashing(INamedTypeSymbol? type) =>
        type is { Name: "HashCode" }
            || (type is not { Name: "RandomNumberGenerator" } && type?.ContainingNamespace is { } space && (space.Name is "Cryptography" or "Hashing"));

    private static void Dependency(IOperation? receiver, BodyFacts facts, Body body)
    {
        if (Injected(receiver, facts, body) is not { } dependency)
            return;
        facts.Count(ShapeNames.DependencyCalls);
        facts.Collaborate(dependency.Name);
    }

    private static ISymbol? Injected(IOperation? receiver, BodyFacts facts, Body body)
    {
        while (receiver is not null)
        {
            receiver = Receivers.Unwrap(receiver);
            if (Symbol(receiver) is { } symbol && IsDependency(symbol, receiver.Type, facts, body))
                return symbol;
            receiver = (receiver as IMemberReferenceOperation)?.Instance;
        }

        return null;
    }

    private static ISymbol? Symbol(IOperation operation) => operation switch
    {
        IParameterReferenceOperation parameter => parameter.Parameter,
        IMemberReferenceOperation member => member.Member,
        _ => null,
    };

    // Logging accompanies the work; it is not a partner in it.
    private static bool IsDependency(ISymbol symbol, ITypeSymbol? type, BodyFacts facts, Body body) =>
        (body.Scope.Injections.IsInjected(symbol) || IsHanded(symbol, type, facts, body))
        && (type is null || body.Scope.Effects.CategoryOf(type) != EffectCategories.Logging);

    // Parameters of a route handler come from the container.
    private static bool IsHanded(ISymbol symbol, ITypeSymbol? type, BodyFacts facts, Body body) =>
        symbol is IParameterSymbol && facts != body.Own && type is not null && Injections.IsService(type);
}

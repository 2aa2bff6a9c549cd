using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Steps of a chain that the solution declares itself: a method of an interface or abstract base is handed a delegate that runs the rest of the chain.</summary>
internal sealed class OwnPipelineExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question) => OwnContracts.AddFirst(question, Supports.Pipeline, static ancestor => IsStep(ancestor.OriginalDefinition));

    private static bool IsStep(INamedTypeSymbol ancestor)
    {
        foreach (var method in Methods.Declared(ancestor))
        {
            if (!method.IsAbstract || method.ReturnsVoid)
                continue;
            foreach (var parameter in method.Parameters)
            {
                if (IsRest(method, parameter))
                    return true;
            }
        }

        return false;
    }

    // What runs the rest gives what the step gives, and is handed what the step was handed or is called after its place in the chain. Work that is brought along is neither.
    private static bool IsRest(IMethodSymbol method, IParameterSymbol parameter)
    {
        if (parameter.Type is not INamedTypeSymbol { DelegateInvokeMethod: { } rest }
            || !SymbolEqualityComparer.Default.Equals(rest.ReturnType, method.ReturnType))
        {
            return false;
        }

        return parameter.Name is "next" or "inner" or "continuation" || HandsOn(method, rest);
    }

    private static bool HandsOn(IMethodSymbol method, IMethodSymbol rest)
    {
        if (rest.Parameters.Length == 0)
            return false;
        foreach (var handed in rest.Parameters)
        {
            if (handed.Type is not (ITypeParameterSymbol or { DeclaringSyntaxReferences.Length: > 0 }) || !Takes(method, handed.Type))
                return false;
        }

        return true;
    }

    private static bool Takes(IMethodSymbol method, ITypeSymbol type)
    {
        foreach (var parameter in method.Parameters)
        {
            if (SymbolEqualityComparer.Default.Equals(parameter.Type, type))
                return true;
        }

        return false;
    }
}

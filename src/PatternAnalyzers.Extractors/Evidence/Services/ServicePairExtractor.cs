using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>A class and the interface of the solution that is called after it: <c>OrderStore : IOrderStore</c>, <c>SqlOrderStore : IOrderStore</c>.</summary>
internal sealed class ServicePairExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (Plumbing.Is(question.Type) || !Plumbing.HasWork(question.Type))
            return;
        foreach (var candidate in question.Interfaces)
        {
            if (candidate.TypeKind == TypeKind.Error
                || !IsPair(question.Type.Name, candidate.Name)
                || !question.IsInSolution(candidate)
                || !HasMethods(candidate))
            {
                continue;
            }

            question.Add(Signals.Pair, "implements its " + candidate.Name, Supports.Service(ServiceSubtypes.Of(question.Type)));
            return;
        }
    }

    private static bool IsPair(string type, string candidate)
    {
        // What handles is a handler, however it is called.
        if (!NameWords.HasPrefix(candidate, "I")
            || candidate.EndsWith("Handler", StringComparison.Ordinal)
            || candidate.EndsWith("Consumer", StringComparison.Ordinal))
        {
            return false;
        }

        var name = candidate.Substring(1);
        // One shared word alone is chance: an interface IService has many implementations.
        return type == name || (type.EndsWith(name, StringComparison.Ordinal) && NameWords.Of(name).Count > 1);
    }

    private static bool HasMethods(INamedTypeSymbol candidate)
    {
        foreach (var _ in Methods.Declared(candidate))
            return true;
        foreach (var parent in candidate.AllInterfaces)
        {
            foreach (var _ in Methods.Declared(parent))
                return true;
        }

        return false;
    }
}

using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Interfaces and abstract bases that the solution declares itself.</summary>
internal static class OwnContracts
{
    /// <summary>Adds evidence for the first that fits, interfaces before bases; asked of classes only.</summary>
    public static void AddFirst(TypeQuestion question, string supports, Func<INamedTypeSymbol, bool> fits)
    {
        if (question.Type.TypeKind == TypeKind.Class && (First(question, question.Interfaces, fits) ?? First(question, question.Bases, fits)) is { } contract)
            question.Add(BaseSignals.Of(contract), BaseSignals.Detail(contract), supports);
    }

    private static INamedTypeSymbol? First(TypeQuestion question, IReadOnlyList<INamedTypeSymbol> ancestors, Func<INamedTypeSymbol, bool> fits)
    {
        foreach (var ancestor in ancestors)
        {
            if ((ancestor.TypeKind == TypeKind.Interface || ancestor.IsAbstract) && question.IsInSolution(ancestor) && fits(ancestor))
                return ancestor;
        }

        return null;
    }
}

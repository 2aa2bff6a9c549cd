using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Agents;

/// <summary>Interfaces that a solution itself calls agents: IAgent, IStreamingAgent, IChatAgent.</summary>
internal static class AgentContracts
{
    /// <summary>The first such interface that the type implements, itself or through a base; null when there is none.</summary>
    public static INamedTypeSymbol? Of(TypeQuestion question)
    {
        foreach (var contract in question.Interfaces)
        {
            if (question.IsInSolution(contract) && Is(contract))
                return contract;
        }

        return null;
    }

    /// <summary>True for an interface called so that is asked something and answers in its own time; a browser's user agent or an agent that sells houses is not.</summary>
    public static bool Is(INamedTypeSymbol contract)
    {
        if (contract.TypeKind != TypeKind.Interface || !IsNamed(contract.Name))
            return false;
        if (HasQuestion(contract))
            return true;
        foreach (var parent in contract.AllInterfaces)
        {
            if (IsNamed(parent.Name) && HasQuestion(parent))
                return true;
        }

        return false;
    }

    private static bool IsNamed(string name)
    {
        var words = NameWords.Of(name);
        return words.Count >= 2 && words[words.Count - 1] == "Agent" && words[0][0] == 'I' && words[words.Count - 2] != "User";
    }

    private static bool HasQuestion(INamedTypeSymbol contract)
    {
        foreach (var method in Methods.Declared(contract))
        {
            if (method.ReturnType is INamedTypeSymbol { Name: "Task" or "ValueTask" or "IAsyncEnumerable", Arity: 1 } && IsAsked(method))
                return true;
        }

        return false;
    }

    private static bool IsAsked(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.Name != "CancellationToken")
                return true;
        }

        return false;
    }
}

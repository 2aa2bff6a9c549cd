using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Agents;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Makes a prompt as text, in a method that says so.</summary>
internal sealed class PromptMethodExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Verbs = new(StringComparer.Ordinal)
    {
        "As", "Assemble", "Augment", "Build", "Compose", "Create", "Enrich", "Extend", "Fill", "Format", "Inject", "Make", "Prepend", "Render", "To", "With",
        "Write",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || Plumbing.Is(type))
            return;
        foreach (var method in Methods.Declared(type))
        {
            if (method.DeclaredAccessibility == Accessibility.Private || !MakesPrompt(method) || !PromptText.IsBuiltIn(method))
                continue;
            if (!Asks(type))
                question.Add(Signals.Convention, $"makes a prompt in {method.Name}", Supports.ManifestInjection, Methods.Place(method));
            return;
        }
    }

    // Whoever asks a model himself makes prompts on the way.
    private static bool Asks(INamedTypeSymbol type) =>
        Holdings.Has(type, ModelRole.Chat) || Holdings.Has(type, ModelRole.Agent) || Holdings.Has(type, ModelRole.Vectors);

    private static bool MakesPrompt(IMethodSymbol method)
    {
        if (!Verbs.Contains(NameWords.First(method.Name)))
            return false;
        var words = NameWords.Of(method.Name);
        if (words.Contains("Prompt") || words.Contains("Preamble") || (words.Contains("System") && words.Contains("Message")))
            return true;
        foreach (var parameter in method.Parameters)
        {
            if (parameter.Type.SpecialType == SpecialType.System_String && parameter.Name is "prompt" or "systemPrompt" or "userPrompt")
                return true;
        }

        return false;
    }
}

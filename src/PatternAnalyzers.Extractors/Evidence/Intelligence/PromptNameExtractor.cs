using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Intelligence;

/// <summary>Builders of prompts and manifests for a model: named after it, and putting text together.</summary>
internal sealed class PromptNameExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Subjects = new(StringComparer.Ordinal)
    {
        "Prompt", "Manifest", "Preamble", "Instruction", "Instructions", "Rag", "Grounding"
    };

    private static readonly HashSet<string> Doers = new(StringComparer.Ordinal)
    {
        "Assembler", "Augmenter", "Builder", "Composer", "Context", "Enricher", "Generator", "Injection", "Injector", "Preamble", "Primer", "Prompt",
        "Renderer", "Writer",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class || Plumbing.Is(type) || !IsNamed(type.Name))
            return;
        if (TextBuilder(type) is not { } method)
            return;
        question.Add(Signals.Name, "is called after a prompt or manifest that it makes", Supports.ManifestInjection);
        question.Add(Signals.Convention, $"puts text together in {method.Name}", Supports.ManifestInjection, Methods.Place(method));
    }

    private static bool IsNamed(string name)
    {
        var words = NameWords.Of(name);
        var subject = false;
        for (var index = 0; index < words.Count - 1; index++)
            subject |= Subjects.Contains(words[index]);
        return subject && Doers.Contains(words[words.Count - 1]);
    }

    private static IMethodSymbol? TextBuilder(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            if (method.DeclaredAccessibility != Accessibility.Private && PromptText.IsBuiltIn(method))
                return method;
        }

        return null;
    }
}

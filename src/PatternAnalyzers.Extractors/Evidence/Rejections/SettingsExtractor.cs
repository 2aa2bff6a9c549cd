using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Rejections;

/// <summary>Settings that also make what they are the settings of: OpenAIConfig with CreateChatClient.</summary>
internal sealed class SettingsExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Endings = new(StringComparer.Ordinal) { "Config", "Configuration", "Option", "Options", "Setting", "Settings" };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind == TypeKind.Class && !type.IsStatic && Endings.Contains(NameWords.Last(type.Name)) && HoldsValues(type) && OnlyMakes(type))
            question.Add(Signals.Convention, "holds settings and only makes something of them", Supports.RejectModel);
    }

    private static bool HoldsValues(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers())
        {
            if (member is IPropertySymbol { IsStatic: false, DeclaredAccessibility: not Accessibility.Private })
                return true;
        }

        return false;
    }

    // Who is asked nothing and waits for nothing does no work.
    private static bool OnlyMakes(INamedTypeSymbol type)
    {
        var makes = false;
        foreach (var method in Methods.Declared(type))
        {
            makes = true;
            if (method.Parameters.Length > 0 || method.ReturnsVoid || Methods.IsAsynchronous(method))
                return false;
        }

        return makes;
    }
}

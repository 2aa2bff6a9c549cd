using Microsoft.CodeAnalysis;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Accessibilities as they stand in facts.</summary>
internal static class Accessibilities
{
    public static string Of(Accessibility accessibility) => accessibility switch
    {
        Accessibility.Public => "public",
        Accessibility.Protected => "protected",
        Accessibility.Internal => "internal",
        Accessibility.ProtectedOrInternal => "protected_internal",
        Accessibility.ProtectedAndInternal => "private_protected",
        _ => "private",
    };
}

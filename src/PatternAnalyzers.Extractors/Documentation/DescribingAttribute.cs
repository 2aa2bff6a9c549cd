using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Content;

namespace PatternAnalyzers.Extractors.Documentation;

/// <summary>What the author says of a type in an attribute that is there to describe it.</summary>
internal static class DescribingAttribute
{
    private static readonly string[] Names = ["DescriptionAttribute", "DocumentationAttribute"];

    /// <summary>The text; empty where there is none or where it may hold a secret.</summary>
    public static string Of(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } named && Array.Exists(Names, name => named.Name.EndsWith(name, StringComparison.Ordinal))
                && attribute.ConstructorArguments.Length > 0 && attribute.ConstructorArguments[0] is { Kind: TypedConstantKind.Primitive, Value: string text })
            {
                return SecretText.HoldsSecret(text) ? "" : string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
            }
        }

        return "";
    }
}

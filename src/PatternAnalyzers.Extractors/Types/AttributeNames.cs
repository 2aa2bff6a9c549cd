using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Symbols;

namespace PatternAnalyzers.Extractors.Types;

/// <summary>Simple names of attributes.</summary>
internal static class AttributeNames
{
    private const string Ending = "Attribute";

    public static string Of(ITypeSymbol type) =>
        type.Name.Length > Ending.Length && type.Name.EndsWith(Ending, StringComparison.Ordinal)
            ? type.Name.Substring(0, type.Name.Length - Ending.Length)
            : type.Name;

    /// <summary>Those that people wrote on a type, sorted.</summary>
    public static IReadOnlyList<string> On(INamedTypeSymbol type, GeneratedCode generated)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var attribute in type.GetAttributes())
        {
            if (attribute.AttributeClass is { } named && attribute.ApplicationSyntaxReference is { } place && !generated.Contains(place.SyntaxTree))
                names.Add(Of(named));
        }

        return [.. names];
    }
}

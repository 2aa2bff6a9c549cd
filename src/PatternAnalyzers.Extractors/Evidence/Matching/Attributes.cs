using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Attributes by simple name, so that no package has to be there.</summary>
internal static class Attributes
{
    private const string Suffix = "Attribute";

    /// <summary>Simple name without <c>Attribute</c>.</summary>
    public static string Name(AttributeData attribute)
    {
        var name = attribute.AttributeClass?.Name ?? "";
        return name.Length > Suffix.Length && name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
    }

    /// <summary>First attribute of that name on the symbol itself.</summary>
    public static AttributeData? Named(ISymbol symbol, string name)
    {
        foreach (var attribute in symbol.GetAttributes())
        {
            if (Name(attribute) == name)
                return attribute;
        }

        return null;
    }

    /// <summary>
    /// The word that an argument ends in, as written: <c>EnumNodeArchetype.Effect</c> and <c>"effect"</c> both give the kind. Takes the first positional argument or the first
    /// named one of those names; null when there is none.
    /// </summary>
    public static string? Word(AttributeData attribute, params string[] names)
    {
        if (attribute.ApplicationSyntaxReference?.GetSyntax() is not AttributeSyntax { ArgumentList.Arguments: var arguments })
            return null;
        foreach (var argument in arguments)
        {
            var name = argument.NameEquals?.Name.Identifier.ValueText ?? argument.NameColon?.Name.Identifier.ValueText;
            if (name is null || Array.Exists(names, candidate => string.Equals(candidate, name, StringComparison.OrdinalIgnoreCase)))
                return Words.Last(argument.Expression);
        }

        return null;
    }

    public static Location? Place(AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } reference ? Location.Create(reference.SyntaxTree, reference.Span) : null;
}

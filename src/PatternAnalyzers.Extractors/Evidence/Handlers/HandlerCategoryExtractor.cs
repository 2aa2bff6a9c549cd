using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>The category an ONEX handler declares for itself: [HandlerCategory(…)], [EffectHandler] or a HandlerCategory property.</summary>
internal sealed class HandlerCategoryExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var attribute in question.Type.GetAttributes())
        {
            if (OfAttribute(attribute) is { } category)
                question.Add(
                    Signals.Attribute,
                    "[" + Attributes.Name(attribute) + "] declares " + category,
                    Supports.Category(category),
                    Attributes.Place(attribute));
        }

        if (Property(question.Type) is { } property && OfProperty(property) is { } declared)
            question.Add(Signals.Convention, property.Name + " is " + declared, Supports.Category(declared), Methods.Place(property));
    }

    private static string? OfAttribute(AttributeData attribute) => Attributes.Name(attribute) switch
    {
        "EffectHandler" => "EFFECT",
        "ComputeHandler" => "COMPUTE",
        "NondeterministicComputeHandler" => "NONDETERMINISTIC_COMPUTE",
        "HandlerCategory" => Of(Attributes.Word(attribute, "category", "handlerCategory")),
        _ => null,
    };

    private static IPropertySymbol? Property(INamedTypeSymbol type) => Named(type, "HandlerCategory") ?? Named(type, "Category") switch
    {
        { Type.Name: "EnumHandlerTypeCategory" } property => property,
        _ => null,
    };

    private static IPropertySymbol? Named(INamedTypeSymbol type, string name)
    {
        foreach (var member in type.GetMembers(name))
        {
            if (member is IPropertySymbol property)
                return property;
        }

        return null;
    }

    private static string? OfProperty(IPropertySymbol property)
    {
        if (property.DeclaringSyntaxReferences.Length == 0 || property.DeclaringSyntaxReferences[0].GetSyntax() is not PropertyDeclarationSyntax syntax)
            return null;
        var value = syntax.ExpressionBody?.Expression ?? syntax.Initializer?.Value ?? Returned(syntax);
        if (value is null)
            return null;
        // One property may pass on another: HandlerCategory => Category.
        return Of(Words.Last(value))
            ?? (value is IdentifierNameSyntax name
                && name.Identifier.ValueText != property.Name
                && Named(property.ContainingType, name.Identifier.ValueText) is { Type: var type } other
            && SymbolEqualityComparer.Default.Equals(type, property.Type) && other.Name != "HandlerCategory" ? OfProperty(other) : null);
    }

    private static ExpressionSyntax? Returned(PropertyDeclarationSyntax syntax)
    {
        foreach (var accessor in syntax.AccessorList?.Accessors ?? default)
        {
            if (accessor.ExpressionBody is { } body)
                return body.Expression;
            if (accessor.Body is { Statements: { Count: 1 } statements } && statements[0] is ReturnStatementSyntax returned)
                return returned.Expression;
        }

        return null;
    }

    private static string? Of(string? word) => word?.Replace("_", "").ToUpperInvariant() switch
    {
        "EFFECT" => "EFFECT",
        "COMPUTE" => "COMPUTE",
        "NONDETERMINISTICCOMPUTE" => "NONDETERMINISTIC_COMPUTE",
        _ => null,
    };
}

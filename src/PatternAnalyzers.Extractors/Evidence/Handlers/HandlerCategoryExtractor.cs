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
                question.Add(Signals.Attribute, "[" + Attributes.Name(attribute) + "] declares " + category, Supports.Category(category), Attributes.Place(attribute));
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

    private static IPropertySymbol? Property(INamedTypeSymbol type)
    {
        foreach (var member in type.GetMembers("HandlerCategory"))
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
        return value is null ? null : Of(Words.Last(value));
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

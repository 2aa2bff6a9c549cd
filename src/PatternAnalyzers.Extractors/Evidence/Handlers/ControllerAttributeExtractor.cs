using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>[ApiController] or [Controller] on the class or above it, or [HttpGet] and its siblings on its methods.</summary>
internal sealed class ControllerAttributeExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        if (Marked(question) is { } attribute)
            question.Add(Signals.Attribute, "[" + Attributes.Name(attribute) + "]", Supports.HttpEndpoint, Attributes.Place(attribute));
        else if (Action(question.Type) is { } action)
            question.Add(Signals.Convention, action.Name + " answers HTTP", Supports.HttpEndpoint, Methods.Place(action));
    }

    private static AttributeData? Marked(TypeQuestion question)
    {
        if ((Attributes.Named(question.Type, "ApiController") ?? Attributes.Named(question.Type, "Controller")) is { } own)
            return own;
        foreach (var ancestor in question.Bases)
        {
            if (Attributes.Named(ancestor, "ApiController") is { } inherited)
                return inherited;
        }

        return null;
    }

    private static IMethodSymbol? Action(INamedTypeSymbol type)
    {
        foreach (var method in Methods.Declared(type))
        {
            foreach (var attribute in method.GetAttributes())
            {
                if (Attributes.Name(attribute) is "HttpGet" or "HttpPost" or "HttpPut" or "HttpDelete" or "HttpPatch" or "AcceptVerbs")
                    return method;
            }
        }

        return null;
    }
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Azure Functions: methods with [Function], told apart by the trigger among their parameters.</summary>
internal sealed class FunctionExtractor : ITypeExtractor
{
    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind != TypeKind.Class)
            return;
        foreach (var method in Methods.Declared(question))
        {
            if (Attributes.Named(method, "Function") is null && Attributes.Named(method, "FunctionName") is null)
                continue;
            if (Trigger(method) is { } trigger)
                question.Add(Signals.Attribute, "[Function] with a " + trigger, Subtype(trigger), Methods.Place(method));
        }
    }

    private static string? Trigger(IMethodSymbol method)
    {
        foreach (var parameter in method.Parameters)
        {
            foreach (var attribute in parameter.GetAttributes())
            {
                if (Attributes.Name(attribute) is var name && name.EndsWith("Trigger", StringComparison.Ordinal))
                    return name;
            }
        }

        return null;
    }

    private static string Subtype(string trigger) => trigger switch
    {
        "HttpTrigger" => Supports.HttpEndpoint,
        "TimerTrigger" => Supports.Background,
        "EventGridTrigger" or "CosmosDBTrigger" or "BlobTrigger" => Supports.Event,
        _ => Supports.Message,
    };
}

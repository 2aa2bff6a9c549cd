using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Methods that an attribute hands to a framework: <c>[WolverineGet]</c>, <c>[CapSubscribe]</c>, <c>[LambdaFunction]</c>, <c>[RelayCommand]</c> and the like.</summary>
internal sealed class HandlerAttributeExtractor : ITypeExtractor
{
    private static readonly Dictionary<string, string> Methods = new(StringComparer.Ordinal)
    {
        ["WolverineGet"] = Supports.HttpEndpoint,
        ["WolverinePost"] = Supports.HttpEndpoint,
        ["WolverinePut"] = Supports.HttpEndpoint,
        ["WolverineDelete"] = Supports.HttpEndpoint,
        ["WolverinePatch"] = Supports.HttpEndpoint,
        ["WolverineHead"] = Supports.HttpEndpoint,
        ["WolverineOptions"] = Supports.HttpEndpoint,
        ["WebMethod"] = Supports.HttpEndpoint,
        ["RestApi"] = Supports.HttpEndpoint,
        ["HttpApi"] = Supports.HttpEndpoint,
        ["LambdaFunction"] = Supports.Message,
        ["WolverineHandler"] = Supports.Message,
        ["CapSubscribe"] = Supports.Message,
        ["TickerFunction"] = Supports.Background,
        ["RelayCommand"] = Supports.Ui,
        ["ReactiveCommand"] = Supports.Ui,
    };

    /// <summary>Of Hangfire, for methods that it calls; others have queues too.</summary>
    private static readonly HashSet<string> Jobs = new(StringComparer.Ordinal)
    {
        "AutomaticRetry", "DisableConcurrentExecution", "DisableMultipleQueuedItems", "Queue", "JobDisplayName"
    };

    public void Extract(TypeQuestion question)
    {
        if (question.Type.TypeKind is not (TypeKind.Class or TypeKind.Struct))
            return;
        foreach (var attribute in question.Type.GetAttributes())
        {
            if (Attributes.Name(attribute) == "WolverineHandler")
                Add(question, attribute, Supports.Message);
        }

        foreach (var method in Matching.Methods.Declared(question))
            OfMethod(question, method);
    }

    private static void OfMethod(TypeQuestion question, IMethodSymbol method)
    {
        var http = Attributes.Named(method, "RestApi") is not null || Attributes.Named(method, "HttpApi") is not null;
        foreach (var attribute in method.GetAttributes())
        {
            var name = Attributes.Name(attribute);
            if (Methods.TryGetValue(name, out var supports) && !(http && name == "LambdaFunction"))
                Add(question, attribute, supports);
            else if (Jobs.Contains(name) && attribute.AttributeClass is { } type && IsHangfire(question, type))
                Add(question, attribute, Supports.Background);
        }
    }

    private static bool IsHangfire(TypeQuestion question, INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Error ? Usings.Import(question, "Hangfire") : Namespaces.Root(type) == "Hangfire";

    private static void Add(TypeQuestion question, AttributeData attribute, string supports) =>
        question.Add(Signals.Attribute, "[" + Attributes.Name(attribute) + "]", supports, Attributes.Place(attribute));
}

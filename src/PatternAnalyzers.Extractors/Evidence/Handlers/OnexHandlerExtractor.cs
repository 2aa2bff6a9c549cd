using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>ONEX handlers: <c>HandlerXxx</c> with a Handle or Execute method, or a class marked as one.</summary>
internal sealed class OnexHandlerExtractor : ITypeExtractor
{
    /// <summary>Words that make of <c>Handler…</c> a thing about handlers and not a handler.</summary>
    private static readonly HashSet<string> Machinery = new(StringComparer.Ordinal)
    {
        "Attribute", "Base", "Builder", "Cache", "Collection", "Configuration", "Context", "Delegate", "Description", "Descriptor", "Dispatcher", "Event", "Exception", "Executor",
        "Extensions", "Factory", "Filter", "Info", "Invoker", "List", "Manager", "Map", "Metadata", "Method", "Middleware", "Options", "Pipeline", "Pool", "Provider", "Proxy", "Registration",
        "Registry", "Resolver", "Result", "Runner", "Selector", "Service", "Services", "Settings", "Source", "Tests", "Type", "Wrapper",
    };

    public void Extract(TypeQuestion question)
    {
        var type = question.Type;
        if (type.TypeKind != TypeKind.Class)
            return;
        var entry = Methods.NamedInChain(type, "HandleAsync", "Handle", "ExecuteAsync", "Execute");
        var marked = Marker(type);
        if (marked is not null)
            question.Add(Signals.Attribute, "[" + Attributes.Name(marked) + "]", Subtype(entry), Attributes.Place(marked));
        if (entry is null || !NameWords.HasPrefix(type.Name, "Handler") || IsMachinery(type.Name))
            return;
        question.Add(Signals.Name, "name follows Handler… and has " + entry.Name, Subtype(entry));
        AddHandled(question, entry);
    }

    private static AttributeData? Marker(INamedTypeSymbol type)
    {
        foreach (var attribute in type.GetAttributes())
        {
            if (Attributes.Name(attribute) is "HandlerCategory" or "EffectHandler" or "ComputeHandler" or "NondeterministicComputeHandler")
                return attribute;
        }

        return null;
    }

    // HandlerRegistry is machinery, HandlerServiceRegistration may well handle registrations: only the second word by itself, or an ending no handler has.
    private static bool IsMachinery(string name)
    {
        var words = NameWords.Of(name);
        var last = words[words.Count - 1];
        return (words.Count == 2 && Machinery.Contains(last)) || last is "Base" or "Exception" or "Attribute" or "Options" or "Extensions" or "Factory" or "Registry" or "Tests" or "Settings";
    }

    private static string Subtype(IMethodSymbol? entry)
    {
        var message = entry is { Parameters.Length: > 0 } ? entry.Parameters[0].Type.Name : "";
        if (message.IndexOf("Event", StringComparison.Ordinal) >= 0 && message.IndexOf("Envelope", StringComparison.Ordinal) < 0)
            return Supports.Event;
        return message.IndexOf("Message", StringComparison.Ordinal) >= 0 || message.EndsWith("Envelope", StringComparison.Ordinal) ? Supports.Message : Supports.Request;
    }

    private static void AddHandled(TypeQuestion question, IMethodSymbol entry)
    {
        if (entry.Parameters.Length == 0 || Messages.Unwrap(entry.Parameters[0].Type) is not INamedTypeSymbol message)
            return;
        if (Namespaces.Root(message) is not ("System" or "Microsoft") && Messages.Fact(question.Type, message, "ONEX") is { } fact)
            question.AddHandled(fact);
    }
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>
/// ONEX handlers: <c>HandlerXxx</c> with a Handle or Execute method, with a declared category or with an interface of its own, an implementation of a handler protocol, or a class
/// marked as one.
/// </summary>
internal sealed class OnexHandlerExtractor : ITypeExtractor
{
    /// <summary>Words that make of <c>Handler…</c> a thing about handlers and not a handler.</summary>
    private static readonly HashSet<string> Machinery = new(StringComparer.Ordinal)
    {
        "Attribute", "Base", "Builder", "Cache", "Collection", "Configuration", "Context", "Delegate", "Description", "Descriptor", "Dispatcher", "Event",
        "Exception", "Executor",
        "Extensions", "Factory", "Filter", "Info", "Invoker", "List", "Manager", "Map", "Metadata", "Method", "Middleware", "Options", "Pipeline", "Pool",
        "Provider", "Proxy", "Registration",
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
        if (Protocol(question) is { } protocol)
            question.Add(BaseSignals.Of(protocol), BaseSignals.Detail(protocol), Subtype(entry));
        if (!NameWords.HasPrefix(type.Name, "Handler") || IsMachinery(type.Name))
            return;
        if (entry is not null)
        {
            question.Add(Signals.Name, "name follows Handler… and has " + entry.Name, Subtype(entry));
            AddHandled(question, entry);
        }
        else if (Sign(question) is { } sign)
        {
            question.Add(Signals.Name, "name follows Handler… and " + sign, Supports.Handler);
        }
    }

    private static INamedTypeSymbol? Protocol(TypeQuestion question)
    {
        foreach (var candidate in question.Interfaces)
        {
            if (candidate.Name is "IProtocolHandler" or "IProtocolMessageHandler" or "IProtocolEventHandler" or "ProtocolHandler" or "ProtocolMessageHandler")
                return candidate;
        }

        return null;
    }

    // What makes a handler of a class that has no method called after handling.
    private static string? Sign(TypeQuestion question)
    {
        foreach (var member in question.Type.GetMembers("HandlerCategory"))
        {
            if (member is IPropertySymbol)
                return "has a HandlerCategory";
        }

        foreach (var candidate in question.Interfaces)
        {
            if (candidate.Name == "I" + question.Type.Name && Plumbing.HasWork(question.Type))
                return "implements " + candidate.Name;
        }

        return null;
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
        return (words.Count == 2 && Machinery.Contains(last))
            || last is "Base" or "Exception" or "Attribute" or "Options" or "Extensions" or "Factory" or "Registry" or "Tests" or "Settings";
    }

    private static string Subtype(IMethodSymbol? entry)
    {
        if (entry is null || IsOneOfMany(entry))
            return Supports.Handler;
        foreach (var parameter in entry.Parameters)
        {
            if (parameter.Type.Name.EndsWith("Envelope", StringComparison.Ordinal))
                return parameter.Type is INamedTypeSymbol { Arity: 1 } envelope && Participles.IsEvent(envelope.TypeArguments[0].Name)
                    ? Supports.Event
                    : Supports.Message;
        }

        var message = entry.Parameters.Length > 0 ? entry.Parameters[0].Type.Name : "";
        if (message.IndexOf("Event", StringComparison.Ordinal) >= 0)
            return Supports.Event;
        return message.IndexOf("Message", StringComparison.Ordinal) >= 0 ? Supports.Message : Supports.Request;
    }

    // Execute beside other calls is one operation of a client, not the way in.
    private static bool IsOneOfMany(IMethodSymbol entry)
    {
        if (!entry.Name.StartsWith("Execute", StringComparison.Ordinal)
            || entry.Parameters.Length == 0
            || entry.Parameters[0].Type.SpecialType == SpecialType.None)
        {
            return false;
        }

        foreach (var method in Methods.Declared(entry.ContainingType))
        {
            if (method.DeclaredAccessibility == Accessibility.Public && method.Name != entry.Name)
                return true;
        }

        return false;
    }

    private static void AddHandled(TypeQuestion question, IMethodSymbol entry)
    {
        if (entry.Parameters.Length == 0 || Messages.Unwrap(entry.Parameters[0].Type) is not INamedTypeSymbol message)
            return;
        if (Namespaces.Root(message) is not ("System" or "Microsoft") && Messages.Fact(question.Type, message, "ONEX") is { } fact)
            question.AddHandled(fact);
    }
}

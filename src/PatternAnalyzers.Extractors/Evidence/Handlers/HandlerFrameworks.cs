using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Homes of handler interfaces that have a table of their own, or that handle no messages at all.</summary>
internal static class HandlerFrameworks
{
    private static readonly HashSet<string> Roots = new(StringComparer.Ordinal)
    {
        "MediatR", "Mediator", "MassTransit", "Rebus", "NServiceBus", "Paramore", "System", "Microsoft", "CliFx",
    };

    /// <summary>Simple names that those tables also take unresolved.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "IRequestHandler", "INotificationHandler", "IStreamRequestHandler", "IRequestExceptionHandler", "IConsumer", "IJobConsumer", "IHandleMessages",
        "IHandleRequests",
        "IHandleRequestsAsync",
    };

    /// <summary>True when a table of its own asks for the ancestor.</summary>
    public static bool Knows(TypeQuestion question, INamedTypeSymbol ancestor)
    {
        if (ancestor.TypeKind != TypeKind.Error)
            return Roots.Contains(Namespaces.Root(ancestor)) && !IsOwn(ancestor);
        return Names.Contains(ancestor.Name) || (ancestor.Name is "ICommandHandler" or "IQueryHandler" && Usings.Import(question, "Mediator"));
    }

    // A repository of Microsoft's has namespaces of that name as well.
    private static bool IsOwn(INamedTypeSymbol ancestor) =>
        ancestor.DeclaringSyntaxReferences.Length > 0 && Namespaces.Root(ancestor) is "System" or "Microsoft";
}

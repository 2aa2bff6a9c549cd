using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Homes of handler interfaces that have a table of their own, or that handle no messages at all.</summary>
internal static class HandlerFrameworks
{
    private static readonly HashSet<string> Roots = new(StringComparer.Ordinal)
    {
        "MediatR", "Mediator", "MassTransit", "Rebus", "NServiceBus", "Paramore", "FastEndpoints", "System", "Microsoft", "CliFx",
    };

    /// <summary>Simple names that those tables also take unresolved.</summary>
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "IRequestHandler", "INotificationHandler", "IStreamRequestHandler", "IRequestExceptionHandler", "IConsumer", "IJobConsumer", "IHandleMessages", "IHandleRequests",
        "IHandleRequestsAsync",
    };

    public static bool Knows(INamedTypeSymbol ancestor) =>
        ancestor.TypeKind == TypeKind.Error ? Names.Contains(ancestor.Name) : Roots.Contains(Namespaces.Root(ancestor)) && !IsOwn(ancestor);

    // A repository of Microsoft's has namespaces of that name as well.
    private static bool IsOwn(INamedTypeSymbol ancestor) => ancestor.DeclaringSyntaxReferences.Length > 0 && Namespaces.Root(ancestor) is "System" or "Microsoft";
}

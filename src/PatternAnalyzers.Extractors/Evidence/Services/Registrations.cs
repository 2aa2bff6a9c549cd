using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>Reports a registration and what it speaks for.</summary>
internal static class Registrations
{
    /// <summary>Services of the container itself that only set options up.</summary>
    private static readonly HashSet<string> Settings = new(StringComparer.Ordinal)
    {
        "IValidateOptions", "IConfigureOptions", "IConfigureNamedOptions", "IPostConfigureOptions"
    };

    public static void Add(InvocationQuestion question, ITypeSymbol service, ITypeSymbol implementation, string how)
    {
        if (implementation is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct } type || type.SpecialType != SpecialType.None)
            return;
        var location = question.Syntax.GetLocation();
        question.Bindings.Registration(service, type, location);
        // A hosted service is a handler that happens to be called a service.
        if (how != "AddHostedService" && !Settings.Contains(service.Name) && !Plumbing.Is(type) && Plumbing.HasWork(type))
            question.Bindings.Evidence(
                type,
                Signals.Registration,
                how + " as " + service.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
                Supports.Service(ServiceSubtypes.Of(type)),
                location);
    }
}

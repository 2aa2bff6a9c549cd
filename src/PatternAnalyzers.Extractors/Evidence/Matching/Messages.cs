using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>Handled messages.</summary>
internal static class Messages
{
    /// <summary>The fact; null when the message is open (<c>TRequest</c>) or says nothing (<c>object</c>, <c>string</c>).</summary>
    public static HandlesFact? Fact(INamedTypeSymbol handler, ITypeSymbol message, string framework)
    {
        if (message is not INamedTypeSymbol { SpecialType: SpecialType.None } named)
            return null;
        var definition = named.OriginalDefinition;
        var resolved = definition.TypeKind != TypeKind.Error;
        return new HandlesFact
        {
            Symbol = handler.GetDocumentationCommentId() ?? "T:" + handler.MetadataName,
            Message = resolved ? definition.GetDocumentationCommentId() ?? "T:" + definition.MetadataName : "?:" + definition.Name,
            MessageAssembly = resolved ? definition.ContainingAssembly?.Name ?? "" : "",
            MessageName = Name(named),
            Framework = framework,
        };
    }

    // IdentifiedCommand<ShipOrderCommand, bool> is told from its siblings by what it carries.
    private static string Name(INamedTypeSymbol message)
    {
        foreach (var argument in message.TypeArguments)
        {
            if (argument.TypeKind is TypeKind.TypeParameter or TypeKind.Error)
                return message.Name;
        }

        return message.IsGenericType ? message.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat) : message.Name;
    }

    /// <summary>What travels inside an envelope of the framework: <c>Batch&lt;OrderPlaced&gt;</c> is OrderPlaced.</summary>
    public static ITypeSymbol Unwrap(ITypeSymbol message) =>
        message is INamedTypeSymbol { Name: "Batch" or "ConsumeContext" or "Envelope", Arity: 1 } envelope ? envelope.TypeArguments[0] : message;
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Handlers;

namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>Takes what invocations bind. Safe to use from several threads.</summary>
internal interface IBindings
{
    /// <summary>Evidence for a type that need not be the calling one; ignored when the type is not declared in this compilation.</summary>
    void Evidence(ITypeSymbol type, string signal, string detail, string supports, Location location);

    /// <summary>A dependency-injection registration of an in-solution implementation; service = implementation when registered as itself.</summary>
    void Registration(ITypeSymbol service, ITypeSymbol implementation, Location location);

    /// <summary>A route bound to a lambda, local function or method; the host makes it a unit of its own.</summary>
    /// <param name="verb">GET, POST, PUT, DELETE, PATCH or MAP.</param>
    /// <param name="template">Full template, group prefixes included.</param>
    /// <param name="handler">Syntax of the lambda or of the method group.</param>
    /// <param name="location">The call.</param>
    void Route(string verb, RouteTemplate template, SyntaxNode handler, Location location);
}

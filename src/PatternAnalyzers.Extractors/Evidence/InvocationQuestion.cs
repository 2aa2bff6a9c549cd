using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>What an extractor may see of an invocation, resolved or not, and where it puts what it finds.</summary>
internal sealed class InvocationQuestion(
    InvocationExpressionSyntax syntax,
    IOperation operation,
    IMethodSymbol? method,
    SemanticModel model,
    IBindings bindings,
    CancellationToken cancellation)
{
    /// <summary>The call as written.</summary>
    public InvocationExpressionSyntax Syntax { get; } = syntax;

    /// <summary>IInvocationOperation, or IInvalidOperation when the method did not resolve.</summary>
    public IOperation Operation { get; } = operation;

    /// <summary>The method called (unreduced definition's reduced form as bound); null when it did not resolve.</summary>
    public IMethodSymbol? Method { get; } = method;

    /// <summary>Model of the syntax tree.</summary>
    public SemanticModel Model { get; } = model;

    /// <summary>Where bindings go.</summary>
    public IBindings Bindings { get; } = bindings;

    /// <summary>Cancels the analysis.</summary>
    public CancellationToken Cancellation { get; } = cancellation;

    /// <summary>Explicit type arguments, resolved as far as they can be.</summary>
    public ImmutableArray<ITypeSymbol> TypeArguments =>
        Method?.TypeArguments
        ?? TypeArgumentSyntax.Select(argument => Model.GetTypeInfo(argument, Cancellation).Type).OfType<ITypeSymbol>().ToImmutableArray();

    private IEnumerable<TypeSyntax> TypeArgumentSyntax => Name is GenericNameSyntax generic ? generic.TypeArgumentList.Arguments : [];

    private SimpleNameSyntax? Name => Syntax.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };
}

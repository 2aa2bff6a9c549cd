using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Services;

/// <summary>Registrations with Microsoft.Extensions.DependencyInjection: by type arguments, by typeof, by factory or by instance.</summary>
internal sealed class ServiceRegistrationExtractor : IInvocationExtractor
{
    public IReadOnlyCollection<string> MethodNames { get; } =
    [
        "AddScoped", "AddSingleton", "AddTransient", "TryAddScoped", "TryAddSingleton", "TryAddTransient", "TryAddEnumerable", "AddKeyedScoped",
        "AddKeyedSingleton", "AddKeyedTransient",
        "TryAddKeyedScoped", "TryAddKeyedSingleton", "TryAddKeyedTransient", "Scoped", "Singleton", "Transient", "AddHttpClient", "AddTypedClient",
        "AddHostedService", "AddGrpcClient",
        "AddDbContext", "AddDbContextPool", "AddDbContextFactory", "AddPooledDbContextFactory", "Decorate",
    ];

    public void Extract(InvocationQuestion question)
    {
        var name = Calls.Name(question.Syntax);
        if (!IsContainer(question, name))
            return;
        var types = Types(question);
        if (types.Length == 0)
            return;
        var implementation = types.Length > 1 ? types[1] : Factories.Implementation(question) ?? types[0];
        Registrations.Add(question, types[0], implementation, name);
    }

    // ServiceDescriptor.Scoped<I, T>() and IServiceCollection.AddScoped<I, T>() are the container's; a cache with an AddSingleton of its own is not.
    private static bool IsContainer(InvocationQuestion question, string name)
    {
        if (question.Method is { } method)
            return Namespaces.IsUnder(method, "Microsoft.Extensions") || TakesServices(method.ReducedFrom ?? method);
        return name is not ("Scoped" or "Singleton" or "Transient" or "Decorate") || Calls.Receiver(question.Syntax)?.ToString() == "ServiceDescriptor";
    }

    private static bool TakesServices(IMethodSymbol method) =>
        method is { IsExtensionMethod: true, Parameters.Length: > 0 } && method.Parameters[0].Type.Name == "IServiceCollection";

    private static ImmutableArray<ITypeSymbol> Types(InvocationQuestion question)
    {
        if (question.TypeArguments is { Length: > 0 } explicitly)
            return explicitly;
        var types = ImmutableArray.CreateBuilder<ITypeSymbol>();
        foreach (var argument in question.Syntax.ArgumentList.Arguments)
        {
            if (argument.Expression is TypeOfExpressionSyntax of && question.Model.GetTypeInfo(of.Type, question.Cancellation).Type is { } type)
                types.Add(type);
        }

        return types.ToImmutable();
    }
}

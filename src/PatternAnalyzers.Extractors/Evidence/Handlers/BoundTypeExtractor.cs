using Microsoft.CodeAnalysis;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Calls that bind a type to a framework: UseMiddleware&lt;T&gt;, MapHub&lt;T&gt;, MapGrpcService&lt;T&gt;, AddHostedService&lt;T&gt; and the like.</summary>
internal sealed class BoundTypeExtractor : IInvocationExtractor
{
    private static readonly Dictionary<string, string> Bound = new(StringComparer.Ordinal)
    {
        ["UseMiddleware"] = Supports.Pipeline,
        ["AddEndpointFilter"] = Supports.Pipeline,
        ["AddExceptionHandler"] = Supports.Pipeline,
        ["AddHttpMessageHandler"] = Supports.Pipeline,
        ["MapHub"] = Supports.Hub,
        ["MapGrpcService"] = Supports.Grpc,
        ["AddHostedService"] = Supports.Background,
    };

    public IReadOnlyCollection<string> MethodNames { get; } = [.. Bound.Keys];

    public void Extract(InvocationQuestion question)
    {
        if (question.Method is { } method && Namespaces.Root(method) is not ("Microsoft" or "Grpc"))
            return;
        var arguments = question.TypeArguments;
        if (arguments.Length == 0)
            return;
        var name = Calls.Name(question.Syntax);
        var type = Implementation(question, arguments[arguments.Length == 1 ? 0 : Position(name)]);
        question.Bindings.Evidence(type, Signals.FrameworkCall, name + "<" + type.Name + ">", Bound[name], question.Syntax.GetLocation());
    }

    // AddEndpointFilter<TBuilder, TFilter> names the builder first.
    private static int Position(string name) => name == "AddEndpointFilter" ? 1 : 0;

    private static ITypeSymbol Implementation(InvocationQuestion question, ITypeSymbol named) =>
        Services.Factories.Implementation(question) ?? named;
}

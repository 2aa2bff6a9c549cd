namespace PatternAnalyzers.Extractors.Evidence;

/// <summary>Asks one invocation whether it binds something to a framework: a route, a registration, a middleware. Stateless; instances are shared by threads.</summary>
internal interface IInvocationExtractor
{
    /// <summary>Method names it is interested in; others are never shown to it.</summary>
    IReadOnlyCollection<string> MethodNames { get; }

    /// <summary>Adds what it finds; returns early otherwise.</summary>
    void Extract(InvocationQuestion question);
}

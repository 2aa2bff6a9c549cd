namespace PatternAnalyzers.Core.Facts;

/// <summary>A base type or interface of a declared type.</summary>
public sealed record ImplementsFact
{
    /// <summary>Symbol of the declared type.</summary>
    public required string Symbol { get; init; }

    /// <summary>Symbol of the base type or interface definition, e.g. <c>T:MediatR.IRequestHandler`2</c>; <c>?:Name`arity</c> when it did not resolve.</summary>
    public required string Target { get; init; }

    /// <summary>Assembly of the target; empty when unresolved.</summary>
    public string TargetAssembly { get; init; } = "";

    /// <summary>Simple name of the target.</summary>
    public required string Name { get; init; }

    /// <summary><c>base</c> or <c>interface</c>.</summary>
    public required string Relation { get; init; }

    /// <summary>1 for what stands in the declaration, more for what it inherits.</summary>
    public int Depth { get; init; } = 1;

    /// <summary>Type arguments as minimal C# text, in order.</summary>
    public IReadOnlyList<string> Arguments { get; init; } = [];

    /// <summary>For an in-solution interface or abstract base: the members that implement it, as <c>InterfaceMember=OwnMember</c> in <see cref="MemberFact.Name"/> form, sorted.</summary>
    public IReadOnlyList<string> Map { get; init; } = [];
}

namespace PatternAnalyzers.Core.Facts;

/// <summary>A reference from one type to another type of the solution.</summary>
public sealed record ReferenceFact
{
    /// <summary>Assembly of the referenced type.</summary>
    public required string TargetAssembly { get; init; }

    /// <summary>Symbol of the referenced type.</summary>
    public required string Target { get; init; }

    /// <summary><c>use</c>, <c>create</c>, <c>call</c>, <c>register</c>, <c>implement</c> or <c>publish</c> (a message handed to a mediator, bus or broker).</summary>
    public required string Kind { get; init; }

    /// <summary>Symbol of the type (or route unit) that refers.</summary>
    public required string From { get; init; }

    /// <summary>Names (<see cref="MemberFact.Name"/>) of the members that refer, distinct and sorted; <c>type</c> stands for the declaration itself (base list, attributes, fields).</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>For <c>register</c>: symbol of the service type the target is registered as (<c>T:Ns.IThing</c>, itself when registered as itself); null otherwise.</summary>
    public string? Service { get; init; }

    /// <summary>Assembly of <see cref="Service"/>.</summary>
    public string? ServiceAssembly { get; init; }

    /// <summary>True when the referring type is test code.</summary>
    public bool Test { get; init; }
}

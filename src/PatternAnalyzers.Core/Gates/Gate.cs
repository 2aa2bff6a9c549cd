namespace PatternAnalyzers.Core.Gates;

/// <summary>One condition that a manifest must meet before it goes anywhere.</summary>
/// <remarks>One gate is one file, one row in <see cref="GateTable"/> and one mirrored test.</remarks>
public abstract class Gate
{
    /// <summary>Name in lower snake case, as reports and stores show it.</summary>
    public abstract string Name { get; }

    /// <summary>What the gate asks for, in one sentence.</summary>
    public abstract string Title { get; }

    /// <summary>The verdict on the patterns that are left after the profile's cut.</summary>
    public abstract GateResult Check(GateContext context);
}

namespace PatternAnalyzers.Cli.Tests.Manners;

/// <summary>One verb: what kind it is, and how it is run without a server.</summary>
/// <param name="Name">The verb.</param>
/// <param name="Answers">True when what it prints is what it is for.</param>
/// <param name="Arguments">A run that succeeds, with names of <see cref="VerbTable.Fill"/> in braces; empty when it needs a server.</param>
public sealed record VerbRow(string Name, bool Answers, params string[] Arguments)
{
    /// <summary>How that run ends: a doctor that finds something says so.</summary>
    public int Exit { get; init; }

    public override string ToString() => Name;
}

using System.CommandLine;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>A command with an example that its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;
}

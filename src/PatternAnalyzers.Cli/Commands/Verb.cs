using System.CommandLine;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>A command with an example that its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>Takes options that several verbs share.</summary>
    public void AddAll(IReadOnlyList<Option> options)
    {
        foreach (var option in options)
        {
            Add(option);
        }
    }
}

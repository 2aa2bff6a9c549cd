using System.CommandLine;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>A command with an example that its help shows.</summary>
internal sealed class Verb(string name, string description, params string[] examples) : Command(name, description)
{
    private bool answers;

    public IReadOnlyList<string> Examples { get; } = examples;

    /// <summary>True when what it prints is what it is for, so that being quiet does not touch it; whoever takes --json answers.</summary>
    public bool Answers
    {
        get => answers || Options.Any(static option => option.Name == CommonOptions.JsonName);
        set => answers = value;
    }

    /// <summary>Takes options that several verbs share.</summary>
    public void AddAll(IReadOnlyList<Option> options)
    {
        foreach (var option in options)
        {
            Add(option);
        }
    }
}

namespace PatternAnalyzers.Package.Tests.Harness;

/// <summary>What a build returned, printed and did.</summary>
internal sealed record Built(int ExitCode, string Output, IReadOnlyList<string> Log)
{
    /// <summary>How often the compiler ran.</summary>
    public int Compilations => Tasks("Csc").Count();

    /// <summary>How often a fragment was made, written or not.</summary>
    public int FragmentTasks => Tasks("WritePatternFragment").Count();

    public IEnumerable<string> Lines => Output.Split('\n').Select(line => line.Trim());

    public IEnumerable<string> Summaries => Lines.Where(line => line.StartsWith("Patterns: ", StringComparison.Ordinal));

    public IEnumerable<string> Warnings => Lines.Where(line => line.Contains("warning ", StringComparison.Ordinal)).Distinct();

    public IEnumerable<string> Errors => Lines.Where(line => line.Contains("error ", StringComparison.Ordinal)).Distinct();

    public Built Green()
    {
        ExitCode.ShouldBe(0, Output);
        return this;
    }

    // The end of the line: nodes may write their number before it, and with -mt another line says in which process the task ran.
    private IEnumerable<string> Tasks(string name) => Log.Where(line => line.TrimEnd().EndsWith($"Task \"{name}\"", StringComparison.Ordinal));
}

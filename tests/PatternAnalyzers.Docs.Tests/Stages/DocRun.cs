namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>How a command of the docs ended.</summary>
/// <param name="Exit">Its exit code.</param>
/// <param name="Output">What it printed, errors included.</param>
internal sealed record DocRun(int Exit, string Output)
{
    /// <summary>Keeps what the page promises: exit code 0 unless it says otherwise.</summary>
    public void ShouldSatisfy(Promise? promise, string command)
    {
        Exit.ShouldBe(promise?.Exit ?? 0, $"{command}\n{Output}");
        Output.ShouldContain(promise?.Says ?? "", Case.Sensitive, command);
    }
}

namespace PatternAnalyzers.Core.Errors;

/// <summary>A user's mistake or a failure of the surroundings, with a code, what is wrong, where, and what to do next.</summary>
/// <param name="code"><c>PA####</c>: 1 build, 2 input, 3 merging and gates, 4 stores, 5 version control.</param>
/// <param name="exitCode">Exit code of the command that meets it.</param>
/// <param name="message">What is wrong and where.</param>
/// <param name="remedy">What to do next.</param>
/// <param name="inner">The cause, if an exception was one.</param>
public sealed class PatternsException(string code, ExitCode exitCode, string message, string remedy, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary><c>PA####</c>.</summary>
    public string Code { get; } = code;

    /// <summary>Exit code of the command that meets it.</summary>
    public ExitCode ExitCode { get; } = exitCode;

    /// <summary>What to do next.</summary>
    public string Remedy { get; } = remedy;
}

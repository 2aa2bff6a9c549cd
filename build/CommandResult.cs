namespace PatternAnalyzers.House;

/// <summary>What a program returned and said.</summary>
internal sealed record CommandResult(int ExitCode, string Output);

namespace PatternAnalyzers.Docs.Tests.Stages;

/// <summary>What a page says a command answers, where that is not just exit code 0.</summary>
/// <param name="Heading">The heading that the command stands under.</param>
/// <param name="Command">How the command begins.</param>
/// <param name="Exit">Its exit code.</param>
/// <param name="Says">What its answer holds.</param>
internal sealed record Promise(string Heading, string Command, int Exit, string Says);

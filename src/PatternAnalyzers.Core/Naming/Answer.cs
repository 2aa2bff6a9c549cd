namespace PatternAnalyzers.Core.Naming;

/// <summary>What is published for a message.</summary>
/// <param name="Message">Simple name of the message that is handled.</param>
/// <param name="Sent">Simple name of the message that is published for it.</param>
public sealed record Answer(string Message, string Sent);

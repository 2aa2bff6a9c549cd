namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>One request.</summary>
/// <param name="Method">Method of HTTP.</param>
/// <param name="Path">Path below the root, escaped, with its query.</param>
/// <param name="What">What it is for, as a message opens with it: <c>upsert to execution_patterns</c>.</param>
/// <param name="Body">JSON; null for none.</param>
internal sealed record Call(HttpMethod Method, string Path, string What, ReadOnlyMemory<byte>? Body = null);

namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Return types that are waited for.</summary>
internal static class Awaitable
{
    /// <summary>True for tasks and asynchronous streams.</summary>
    public static bool Is(string returns) =>
        returns is "Task" or "ValueTask"
        || returns.StartsWith("Task<", StringComparison.Ordinal)
        || returns.StartsWith("ValueTask<", StringComparison.Ordinal)
        || returns.StartsWith("IAsyncEnumerable<", StringComparison.Ordinal);
}

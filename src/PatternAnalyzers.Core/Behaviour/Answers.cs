namespace PatternAnalyzers.Core.Behaviour;

/// <summary>Return types that hand something back.</summary>
internal static class Answers
{
    /// <summary>False for nothing and for a task without a result.</summary>
    public static bool Is(string returns) => returns is not ("" or "void" or "Task" or "ValueTask");
}

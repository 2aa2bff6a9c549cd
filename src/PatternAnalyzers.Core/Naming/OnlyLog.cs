using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Tells methods that write a line to the log instead of what their names say.</summary>
internal static class OnlyLog
{
    private static readonly string[] Logs = ["Log", "Logger"];

    /// <summary>True when there is nothing in the method but a question and a line for the log.</summary>
    public static bool Is(MemberFact method)
    {
        var lines = method.Calls.Count(IsLog) + method.Effects.Count(effect => effect.Category == EffectCategories.Logging);
        return lines > 0 && lines == method.Calls.Count + method.Effects.Count && CodeShape.Of(method, ShapeNames.Invocations) <= lines && CodeShape.Of(method, ShapeNames.StateWrites) + CodeShape.Of(method, ShapeNames.Creations) == 0
            && Deed.Of(MemberName.Simple(method.Name)) is not { Verb: "logs" or "reports" or "traces" or "warns" or "writes" };
    }

    // T:Shop.ILog!Shop|Warn(System.String)
    private static bool IsLog(string call) => Logs.Any(ending => call.Split('|', '!', '`')[0].EndsWith(ending, StringComparison.Ordinal));
}

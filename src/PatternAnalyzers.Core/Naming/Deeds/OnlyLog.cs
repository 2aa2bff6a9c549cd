using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Tells methods that write a line to the log instead of what their names say.</summary>
internal static class OnlyLog
{
    private static readonly string[] Logs = ["Log", "Logger"];

    /// <summary>True when there is nothing in the method but a question and a line for the log.</summary>
    public static bool Is(MemberFact method)
    {
        var lines = method.Calls.Count(IsLog) + method.Effects.Count(effect => effect.Category == EffectCategories.Logging);
        // What is logged may be put together and turned into text before.
        var others = method.Calls.Where(call => !call.StartsWith("T:|", StringComparison.Ordinal)).ToList();
        return lines > 0
            && lines == others.Count + method.Effects.Count
            && CodeShape.Of(method, ShapeNames.Invocations) <= lines + (others.Count < method.Calls.Count ? 1 : 0)
            && CodeShape.Of(method, ShapeNames.StateWrites) + CodeShape.Of(method, ShapeNames.Creations) == 0
            && Deed.Of(MemberName.Simple(method.Name)) is not { Verb: "logs" or "reports" or "traces" or "warns" or "writes" };
    }

    // T:Shop.ILog!Shop|Warn(System.String)
    private static bool IsLog(string call) => Logs.Any(ending => call.Split('|', '!', '`')[0].EndsWith(ending, StringComparison.Ordinal));
}

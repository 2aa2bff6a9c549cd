using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Says what is logged around the work of somebody else.</summary>
internal static class Logged
{
    private const int BeforeAndAfter = 2;
    private static readonly string[] Failures = ["Critical", "Error", "Fatal", "Warn"];

    /// <summary><c>logs commands before and after they run and when they fail</c>; empty for a type that does not log, and for one that logs on the way.</summary>
    /// <param name="type">The type that logs.</param>
    /// <param name="worker">Who does the work: <c>command handler</c>.</param>
    public static string Of(TypeFact type, string worker)
    {
        const string Handler = " handler";
        var lines = type.Members
            .Select(member => member.Effects.Where(effect => effect.Category == EffectCategories.Logging && IsLine(effect)).ToList())
            .OrderByDescending(logs => logs.Count)
            .FirstOrDefault()
            ?? [];
        if (lines.Count == 0 || !IsLogger(type))
            return "";
        var fails = lines.Exists(IsFailure);
        var around = lines.Count(effect => !IsFailure(effect)) >= BeforeAndAfter;
        // Some may be passed on without a line.
        var thing = worker.EndsWith(Handler, StringComparison.Ordinal)
            ? NounPhrase.Plural(worker.Substring(0, worker.Length - Handler.Length))
            : "calls of another " + worker;
        return "logs " + thing + (around ? " before and after they run" : "") + (!fails ? "" : around ? " and when they fail" : " that fail");
    }

    private static bool IsLogger(TypeFact type) =>
        Written.Split(Role.Simple(type.Name))
            .Any(word => word is "audit" or "auditing" or "diagnostic" or "diagnostics" or "log" or "logged" or "logger" or "logging" or "telemetry" or "trace"
                or "traced" or "tracing")
        || type.Members.Where(member => member is { Kind: "method", Accessibility: "public" }).ToList() is { Count: > 0 } methods
            && methods.TrueForAll(method => method.Effects.Any(effect => effect.Category == EffectCategories.Logging));

    // A scope or a question is no line.
    private static bool IsLine(EffectFact effect) =>
        effect.Symbol.IndexOf(".IsEnabled", StringComparison.Ordinal) < 0 && effect.Symbol.IndexOf(".BeginScope", StringComparison.Ordinal) < 0;

    private static bool IsFailure(EffectFact effect) => Failures.Any(word => effect.Symbol.IndexOf(word, StringComparison.Ordinal) >= 0);
}

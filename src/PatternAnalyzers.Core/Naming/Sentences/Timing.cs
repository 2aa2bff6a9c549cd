using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Tells who stops the time around what is called next.</summary>
internal static class Timing
{
    private static readonly string[] Clocks = ["Stopwatch", "TickCount", "GetTimestamp"];

    /// <summary><c>measures how long requests take and writes to the log</c>; empty for others.</summary>
    /// <param name="input">The middleware, behavior or profiler.</param>
    /// <param name="words">What it is called, without its kind.</param>
    public static string Of(DescriptionInput input, IReadOnlyList<string> words)
    {
        if (!IsTimed(input) || input.Type.Members.FirstOrDefault(member => IsAround(member, input.Type)) is not { } around)
            return "";
        var logs = Logs(input);
        var isRequest = around.Parameters.Any(IsRequest);
        if (logs && isRequest && words.Any(word => word is "log" or "logging"))
            return "logs each request and how long it takes";
        return "measures how long " + (isRequest ? "requests take" : "calls take") + (logs ? " and writes to the log" : "");
    }

    // A stopwatch of the solution is one as well.
    private static bool IsTimed(DescriptionInput input) =>
        input.Effects.Concat(input.Reached.Where(found => found.Through.EndsWith("Stopwatch", StringComparison.Ordinal)).Select(found => found.Effect))
            .Any(effect => effect.Category == EffectCategories.Clock && Clocks.Any(word => effect.Symbol.IndexOf(word, StringComparison.Ordinal) >= 0));

    private static bool Logs(DescriptionInput input) =>
        input.Effects.Any(effect => effect.Category == EffectCategories.Logging)
            || input.Type.Dependencies.Any(dependency => dependency.Type is "ILog" or "ILogger")
            || input.Type.Members.Any(member => member.Name.StartsWith("Log", StringComparison.Ordinal));

    private static bool IsRequest(string parameter) =>
        parameter is "HttpContext" or "TRequest" or "RequestDelegate"
            || parameter.StartsWith("RequestHandlerDelegate", StringComparison.Ordinal)
            || parameter.EndsWith("CommandContext", StringComparison.Ordinal);

    private static bool IsAround(MemberFact member, TypeFact type) =>
        Pipelines.IsAround(member)
            || (member is { Kind: "method", Accessibility: "public" }
                && member.Parameters.Contains("HttpContext")
                && type.Dependencies.Any(dependency => dependency.Type == "RequestDelegate"));
}

using Microsoft.CodeAnalysis;
using PatternAnalyzers.Extractors.Evidence.Matching;

namespace PatternAnalyzers.Extractors.Evidence.Handlers;

/// <summary>Work that the solution's own host runs at start-up or by the clock: interfaces and abstract bases called <c>IStartupTask</c>, <c>IScheduledJob</c>, <c>IBackgroundTask</c> that are just run.</summary>
internal sealed class OwnJobExtractor : ITypeExtractor
{
    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "Startup", "Scheduled", "Background", "Recurring", "Periodic", "Cron", "Nightly", "Daily", "Hourly", "Timed", "Maintenance", "Warmup", "Bootstrap"
    };
    private static readonly string[] Kinds = ["Task", "Job", "Worker", "Action", "Work"];
    private static readonly HashSet<string> Entries = new(StringComparer.Ordinal) { "Run", "Execute", "Start", "Invoke", "Perform", "Work", "Do", "Tick" };

    public void Extract(TypeQuestion question) =>
        OwnContracts.AddFirst(question, Supports.Background, static ancestor => ancestor.Arity == 0 && IsNamed(ancestor) && IsRun(ancestor));

    // IStartupTask, ScheduledJobBase; IJob alone says it as well.
    private static bool IsNamed(INamedTypeSymbol ancestor)
    {
        var name = ancestor.Name.EndsWith("Base", StringComparison.Ordinal) ? ancestor.Name.Substring(0, ancestor.Name.Length - 4) : ancestor.Name;
        if (name is "IJob" or "ICronJob")
            return true;
        if (!Array.Exists(Kinds, kind => name.EndsWith(kind, StringComparison.Ordinal)))
            return false;
        foreach (var word in NameWords.Of(name))
        {
            if (Words.Contains(word))
                return true;
        }

        return false;
    }

    // Run with nothing but what stops it or tells it when.
    private static bool IsRun(INamedTypeSymbol ancestor)
    {
        foreach (var method in Methods.Declared(ancestor))
        {
            if (method.IsAbstract
                && Methods.IsAsynchronous(method)
                && method.Parameters.Length <= 2
                && NameWords.Of(method.Name) is { Count: > 0 } words
                && Entries.Contains(words[0]))
            {
                return true;
            }
        }

        return false;
    }
}

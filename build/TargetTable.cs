namespace PatternAnalyzers.House;

/// <summary>What <c>dotnet run --project build --</c> takes.</summary>
internal static class TargetTable
{
    private static readonly Dictionary<string, Func<string[], Task<int>>> Targets = new(StringComparer.Ordinal)
    {
        ["pack"] = static _ => PackTarget.RunAsync(),
        ["test"] = static _ => TestTarget.RunAsync(),
        ["demo"] = static _ => DemoTarget.RunAsync(),
        ["deployed"] = static _ => DeployedTarget.RunAsync(),
        ["accuracy"] = AccuracyTarget.RunAsync,
        ["train"] = static _ => AccuracyTarget.RunAsync(["--train"]),
        ["bench"] = BenchTarget.RunAsync,
        ["bench-publish"] = BenchTarget.PublishAsync,
    };

    public static string Usage => $"usage: dotnet run --project build -- <{string.Join('|', Targets.Keys)}> [options of accuracy, bench and bench-publish]";

    /// <summary>True for a target that exists, with options only where it has some.</summary>
    public static bool Takes(string[] arguments) => arguments switch
    {
        [] => false,
        [var target] => Targets.ContainsKey(target),
        ["accuracy", "--check"] or ["bench" or "bench-publish", ..] => true,
        _ => false,
    };

    public static Task<int> RunAsync(string[] arguments) => Targets[arguments[0]](arguments[1..]);
}

using PatternAnalyzers.Performance;
using PatternAnalyzers.Performance.Building;
using PatternAnalyzers.Performance.Publishing;

try
{
    return args switch
    {
        ["publish", .. var options] => await PublishBench.RunAsync(PublishBenchOptions.Of(options)),
        [PublishRun.Verb, var manifest, var database, var warmUp] => await PublishRun.RunAsync(manifest, database, warmUp),
        ["build", var version, .. var options] => BuildBench.Run(BuildBenchOptions.Of(options), version),
        _ => throw new PerformanceException("usage: PatternAnalyzers.Performance publish [--sizes N,N,…] [--pairs N] [--inserts-up-to N] [--write]"),
    };
}
catch (PerformanceException failure)
{
    Console.Error.WriteLine(failure.Message);
    return 2;
}

using PatternAnalyzers.House;

string[] options = [.. args.Skip(1)];
var targets = new Dictionary<string, Func<Task<int>>>(StringComparer.Ordinal)
{
    ["pack"] = PackTarget.RunAsync,
    ["test"] = TestTarget.RunAsync,
    ["demo"] = DemoTarget.RunAsync,
    ["deployed"] = DeployedTarget.RunAsync,
    ["accuracy"] = () => AccuracyTarget.RunAsync(options),
    ["train"] = () => AccuracyTarget.RunAsync(["--train"]),
    ["bench"] = () => BenchTarget.RunAsync(options),
    ["bench-publish"] = () => BenchTarget.PublishAsync(options),
};

if (args.Length == 0 || !targets.TryGetValue(args[0], out var target) || !Takes(args[0], options))
{
    Console.Error.WriteLine($"usage: dotnet run --project build -- <{string.Join('|', targets.Keys)}> [options of accuracy, bench and bench-publish]");
    return 2;
}

try
{
    return await target();
}
catch (StepFailedException failure)
{
    Console.Error.WriteLine($"{args[0]}: {failure.Message}");
    return 1;
}

static bool Takes(string target, string[] options) => options.Length == 0 || (target is "accuracy" && options is ["--check"]) || target is "bench" or "bench-publish";

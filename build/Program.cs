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
};

if (args.Length == 0 || !targets.TryGetValue(args[0], out var target) || (options.Length > 0 && (args[0] != "accuracy" || options is not ["--check"])))
{
    Console.Error.WriteLine($"usage: dotnet run --project build -- <{string.Join('|', targets.Keys)} [--check]>");
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

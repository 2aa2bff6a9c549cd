using PatternAnalyzers.House;

var targets = new Dictionary<string, Func<Task<int>>>(StringComparer.Ordinal)
{
    ["pack"] = PackTarget.RunAsync,
    ["test"] = TestTarget.RunAsync,
    ["demo"] = DemoTarget.RunAsync,
};

if (args.Length != 1 || !targets.TryGetValue(args[0], out var target))
{
    Console.Error.WriteLine($"usage: dotnet run --project build -- <{string.Join('|', targets.Keys)}>");
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

using PatternAnalyzers.House;

if (!TargetTable.Takes(args))
{
    Console.Error.WriteLine(TargetTable.Usage);
    return 2;
}

try
{
    return await TargetTable.RunAsync(args);
}
catch (StepFailedException failure)
{
    Console.Error.WriteLine($"{args[0]}: {failure.Message}");
    return 1;
}

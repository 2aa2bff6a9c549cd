namespace PatternAnalyzers.House;

internal static class DemoTarget
{
    public static Task<int> RunAsync() => throw new StepFailedException("x");
}

namespace PatternAnalyzers.House;

/// <summary>Measures what the package costs a build, and with <c>micro</c> what its hot paths cost.</summary>
internal static class BenchTarget
{
    private const string Micro = "micro";

    public static async Task<int> RunAsync(string[] options)
    {
        if (options is [Micro, .. var benchmarks])
            return await MeasuringProgram.RunAsync("PatternAnalyzers.Benchmarks", benchmarks);

        await PackTarget.RunAsync();
        return await MeasuringProgram.RunAsync("PatternAnalyzers.Performance", ["build", House.Version, .. options]);
    }

    /// <summary>Measures publishing into a private PostgreSQL server.</summary>
    public static Task<int> PublishAsync(string[] options) => MeasuringProgram.RunAsync("PatternAnalyzers.Performance", ["publish", .. options]);
}

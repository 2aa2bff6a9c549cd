namespace PatternAnalyzers.House;

/// <summary>Builds everything once and runs every test project.</summary>
internal static class TestTarget
{
    public static async Task<int> RunAsync()
    {
        await Prerequisites.CheckAsync();
        await Prerequisites.PrepareBrowserAsync();
        await NodeRuntime.PrepareAsync();
        using var quick = QuickRun.Begin();
        await PackTarget.RunAsync();
        await Command.RunAsync("dotnet", "build", House.Solution, "--configuration", House.Configuration, "--nologo", "--verbosity", "quiet");
        DeployedTarget.Check();

        // The package tests take the package that was just packed instead of packing their own.
        Environment.SetEnvironmentVariable("PATTERN_ANALYZERS_PACKED", House.Packages);
        var results = await RunAllAsync();
        var passed = results.Sum(result => result.Passed);
        var failed = results.Sum(result => result.Failed);
        Console.WriteLine($"{passed} passed, {failed} failed");
        return failed > 0 || passed == 0 ? 1 : 0;
    }

    private static async Task<IReadOnlyList<TestResult>> RunAllAsync()
    {
        var results = new List<TestResult>();
        // Two at a time: the package tests wait for compilers most of the time.
        await Parallel.ForEachAsync(TestProject.All(), new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (project, _) =>
        {
            var result = await project.RunAsync();
            lock (results)
            {
                results.Add(result);
                Console.Write(result.Report);
            }
        });
        return results;
    }
}

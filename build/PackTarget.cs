namespace PatternAnalyzers.House;

/// <summary>Packs the packages into artifacts/packages; fails when one is larger than it may be.</summary>
internal static class PackTarget
{
    public static async Task<int> RunAsync()
    {
        foreach (var budget in Budget.All)
            await PackAsync(budget);

        return 0;
    }

    private static async Task PackAsync(Budget budget)
    {
        var project = budget.Project;
        await Command.RunAsync("dotnet", "pack", $"src/{project}/{project}.csproj", "--configuration", House.Configuration,
            "--output", House.Packages, "--nologo", "--verbosity", "quiet");
        ForgetCached(project);
        var package = Path.Combine(House.Packages, $"{project}.{House.Version}.nupkg");
        if (!File.Exists(package))
            throw new StepFailedException($"dotnet pack left no package at {package}.");

        budget.Check(package);
    }

    private static void ForgetCached(string project)
    {
        var cached = Path.Combine(House.PackageCache, project.ToLowerInvariant(), House.Version);
        if (Directory.Exists(cached))
            Directory.Delete(cached, recursive: true);
    }
}

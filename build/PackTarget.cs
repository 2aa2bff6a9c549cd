namespace PatternAnalyzers.House;

/// <summary>Packs the packages into artifacts/packages.</summary>
internal static class PackTarget
{
    private static readonly string[] Projects = ["PatternAnalyzers", "PatternAnalyzers.Publish", "PatternAnalyzers.Cli"];

    public static async Task<int> RunAsync()
    {
        foreach (var project in Projects)
            await PackAsync(project);

        return 0;
    }

    private static async Task PackAsync(string project)
    {
        await Command.RunAsync("dotnet", "pack", $"src/{project}/{project}.csproj", "--configuration", House.Configuration,
            "--output", House.Packages, "--nologo", "--verbosity", "quiet");
        ForgetCached(project);
        var package = Path.Combine(House.Packages, $"{project}.{House.Version}.nupkg");
        if (!File.Exists(package))
            throw new StepFailedException($"dotnet pack left no package at {package}.");

        Console.WriteLine($"Packed {Path.GetRelativePath(House.Root, package)} ({new FileInfo(package).Length / 1024} KB)");
    }

    private static void ForgetCached(string project)
    {
        var cached = Path.Combine(House.PackageCache, project.ToLowerInvariant(), House.Version);
        if (Directory.Exists(cached))
            Directory.Delete(cached, recursive: true);
    }
}

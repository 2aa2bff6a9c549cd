namespace PatternAnalyzers.House;

/// <summary>Packs PatternAnalyzers into artifacts/packages.</summary>
internal static class PackTarget
{
    public static async Task<int> RunAsync()
    {
        await Command.RunAsync("dotnet", "pack", "src/PatternAnalyzers/PatternAnalyzers.csproj", "--configuration", House.Configuration,
            "--output", House.Packages, "--nologo", "--verbosity", "quiet");
        ForgetCached();
        var package = Path.Combine(House.Packages, $"PatternAnalyzers.{House.Version}.nupkg");
        if (!File.Exists(package))
            throw new StepFailedException($"dotnet pack left no package at {package}.");

        Console.WriteLine($"Packed {Path.GetRelativePath(House.Root, package)} ({new FileInfo(package).Length / 1024} KB)");
        return 0;
    }

    private static void ForgetCached()
    {
        var cached = Path.Combine(House.PackageCache, "patternanalyzers", House.Version);
        if (Directory.Exists(cached))
            Directory.Delete(cached, recursive: true);
    }
}

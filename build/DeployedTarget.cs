namespace PatternAnalyzers.House;

/// <summary>Looks at what the command line brings along.</summary>
internal static class DeployedTarget
{
    // Beside the tool they would be taken before those of the SDK that Locator finds, and be the wrong ones.
    private static readonly string[] OfMsBuild = ["Microsoft.Build*.dll", "Microsoft.NET.StringTools.dll", "MSBuild*.dll", "NuGet.*.dll"];

    // Only looks for SDKs; it is made to be brought along.
    private const string Locator = "Microsoft.Build.Locator.dll";

    public static async Task<int> RunAsync()
    {
        await Command.RunAsync("dotnet", "build", "src/PatternAnalyzers.Cli", "--configuration", House.Configuration, "--nologo", "--verbosity", "quiet");
        Check();
        return 0;
    }

    /// <summary>Fails the step when an assembly of MSBuild lies beside the command line, or it would not run on a newer runtime.</summary>
    public static void Check()
    {
        var output = House.At("src", "PatternAnalyzers.Cli", "bin", House.Configuration, "net8.0");
        var deployed = OfMsBuild.SelectMany(pattern => Directory.EnumerateFiles(output, pattern, SearchOption.AllDirectories))
            .Where(path => Path.GetFileName(path) != Locator)
            .Order(StringComparer.Ordinal)
            .ToList();
        if (deployed.Count > 0)
            throw new StepFailedException(
                $"Assemblies of MSBuild are deployed with the command line: {string.Join(", ", deployed.Select(path => Path.GetRelativePath(output, path)))}. Exclude the runtime assets of the package that brings them.");

        var settings = Path.Combine(output, "patterns.runtimeconfig.json");
        if (!File.ReadAllText(settings).Contains("\"rollForward\": \"LatestMajor\"", StringComparison.Ordinal))
            throw new StepFailedException($"{settings} does not roll forward to the latest major version; Locator hides SDKs that are newer than the runtime.");

        Console.WriteLine("No assembly of MSBuild is deployed with the command line");
    }
}

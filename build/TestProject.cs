namespace PatternAnalyzers.House;

/// <summary>One project under tests/; its output is a program that runs its tests.</summary>
internal sealed record TestProject(string Name)
{
    /// <summary>The longest first, so that it does not run alone at the end.</summary>
    public static IReadOnlyList<TestProject> All() =>
    [
        .. Directory.GetDirectories(House.At("tests"))
            .Select(folder => Path.GetFileName(folder))
            .Where(name => name.EndsWith(".Tests", StringComparison.Ordinal) && File.Exists(House.At("tests", name, $"{name}.csproj")))
            .OrderByDescending(name => name.EndsWith(".Package.Tests", StringComparison.Ordinal) || name.EndsWith(".Golden.Tests", StringComparison.Ordinal))
            .ThenBy(name => name, StringComparer.Ordinal)
            .Select(name => new TestProject(name)),
    ];

    public async Task<TestResult> RunAsync()
    {
        var trx = House.At("artifacts", "tests", $"{Name}.trx");
        Directory.CreateDirectory(Path.GetDirectoryName(trx)!);
        File.Delete(trx);
        var program = House.At("tests", Name, "bin", House.Configuration, "net10.0", $"{Name}.dll");
        var run = await Command.CaptureAsync("dotnet", program, "-noLogo", "-noColor", "-trx", trx);
        return TestResult.Of(Name, trx, run);
    }
}

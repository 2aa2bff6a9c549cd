namespace PatternAnalyzers.Golden.Tests;

/// <summary>The folder with the package under test.</summary>
internal static class Feed
{
    // Kept between runs, because the sample's own packages have to be fetched only once.
    public static string PackageCache => Checkout.At("artifacts", "golden", "cache");

    /// <summary>The folder that the build program just packed into, else one that is packed into now.</summary>
    public static string Prepare(string scratch)
    {
        Forget();
        var packed = Environment.GetEnvironmentVariable("PATTERN_ANALYZERS_PACKED");
        return string.IsNullOrEmpty(packed) ? Pack(scratch) : packed;
    }

    private static string Pack(string scratch)
    {
        var feed = Path.Combine(scratch, "feed");
        Shell.Expect(Checkout.Root, new Dictionary<string, string>(), "dotnet", "pack", "src/PatternAnalyzers/PatternAnalyzers.csproj",
            "--configuration", "Release", "--output", feed, "--verbosity", "quiet");
        return feed;
    }

    // The version is the same as in the last run, the content may not be.
    private static void Forget()
    {
        var cached = Path.Combine(PackageCache, "patternanalyzers");
        if (Directory.Exists(cached))
            Directory.Delete(cached, recursive: true);
    }
}

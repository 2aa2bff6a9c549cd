namespace PatternAnalyzers.Manifests.Tests;

/// <summary>The repository that these tests were built in.</summary>
internal static class Checkout
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    private static string Find(string folder) => File.Exists(Path.Combine(folder, "PatternAnalyzers.sln"))
        ? folder
        : Find(Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("Run the tests inside the checkout."));
}

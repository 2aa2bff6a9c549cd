namespace PatternAnalyzers.Performance;

/// <summary>Where things are in the checkout that this program was built from.</summary>
internal static class Checkout
{
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    public static string At(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "PatternAnalyzers.sln")))
                return current.FullName;
        }

        throw new PerformanceException("This program belongs into a checkout of PatternAnalyzers.");
    }
}

namespace PatternAnalyzers.Accuracy;

/// <summary>The checkout that this program was built in.</summary>
internal static class Checkout
{
    /// <summary>Its root.</summary>
    public static string Root { get; } = Above(AppContext.BaseDirectory);

    private static string Above(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "PatternAnalyzers.sln")))
                return current.FullName;
        }

        throw new AccuracyException("PatternAnalyzers.sln is in no folder above this program; run it from its build output inside the repository.");
    }
}

namespace PatternAnalyzers.Accuracy.Reports;

/// <summary>docs/accuracy.md in the checkout.</summary>
internal static class PageFile
{
    private static string Location => Path.Combine(Checkout.Root, "docs", "accuracy.md");

    /// <summary>True when the file in the checkout is this page.</summary>
    public static bool Says(string page) => File.Exists(Location) && File.ReadAllText(Location).ReplaceLineEndings("\n") == page;

    /// <summary>Writes the page.</summary>
    public static void Write(string page) => File.WriteAllText(Location, page);
}

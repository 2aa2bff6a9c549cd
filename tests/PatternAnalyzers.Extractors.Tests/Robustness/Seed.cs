namespace PatternAnalyzers.Extractors.Tests.Robustness;

/// <summary>A file to spoil, with the contract beside it if it has one.</summary>
internal sealed record Seed(string Path, string Text, string? Contract)
{
    // Two thousand mutants of long files would take minutes and say the same.
    private const int Longest = 4500;

    // Nobody may tune to the held-out part of the corpus, not even for sturdiness.
    private static readonly string[] Folders = ["tests/PatternAnalyzers.Accuracy.Tests/Corpus/Develop", "samples/OrderFlow"];

    /// <summary>The files of the corpus that may be looked at, in order of path.</summary>
    public static IReadOnlyList<Seed> All(string root) =>
    [
        .. Folders.SelectMany(folder => Directory.GetFiles(System.IO.Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Select(file => (File: file, Path: System.IO.Path.GetRelativePath(root, file).Replace('\\', '/')))
            .Where(file => !file.Path.Contains("/obj/", StringComparison.Ordinal) && !file.Path.Contains("/bin/", StringComparison.Ordinal))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new Seed(file.Path, File.ReadAllText(file.File), Beside(file.File)))
            .Where(seed => seed.Text.Length <= Longest),
    ];

    private static string? Beside(string file)
    {
        var contract = System.IO.Path.Combine(System.IO.Path.GetDirectoryName(file)!, "contract.yaml");
        return File.Exists(contract) ? File.ReadAllText(contract) : null;
    }
}

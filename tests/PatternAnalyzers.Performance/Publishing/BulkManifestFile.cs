using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Performance.Publishing;

/// <summary>A file with a bulk manifest; none of its patterns stays in this process.</summary>
internal sealed class BulkManifestFile : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-bench-");

    /// <param name="patterns">How many; 0 makes a manifest of another repository, publishing which makes the tables.</param>
    public BulkManifestFile(int patterns) => ManifestFile.Write(Location, patterns == 0 ? BulkManifest.Empty() : BulkManifest.Of(patterns));

    public string Location => Path.Combine(folder.FullName, "patterns.json");

    public void Dispose() => folder.Delete(recursive: true);
}

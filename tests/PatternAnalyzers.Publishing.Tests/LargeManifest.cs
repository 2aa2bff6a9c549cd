using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Publishing.Tests;

/// <summary>A manifest in a file that is too large to be read whole by those who open it.</summary>
internal sealed class LargeManifest : IDisposable
{
    private const int Bytes = 9 << 20;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-large-");

    public LargeManifest(int patterns)
    {
        var code = string.Concat(Enumerable.Repeat("// Nothing.\n", Bytes / patterns / 12));
        var all = Enumerable.Range(0, patterns).Select(number => Samples.Pattern($"Step {number}") with { Code = code }).ToList();
        ManifestFile.Write(Location, Samples.Manifest([.. all]) with { Relationships = [.. all.Skip(1).Select(pattern => Samples.Uses(all[0], pattern))] });
    }

    public string Location => Path.Combine(folder.FullName, "patterns.json");

    public void Dispose() => folder.Delete(recursive: true);
}

namespace PatternAnalyzers.Loading.Files;

/// <summary>A temporary folder that goes when it is disposed of.</summary>
internal sealed class ScratchFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("patterns-extract-").FullName;

    /// <summary>An absolute path below the folder.</summary>
    public string this[params string[] parts] => Path.Combine([root, .. parts]);

    /// <summary>Writes a text file, with the folders above it.</summary>
    public string Write(string relative, string text)
    {
        var path = Path.Combine(root, relative);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        try
        {
            Directory.Delete(root, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // A compiler that was ended may still hold a file; the system's own cleaning takes what is left.
        }
    }
}

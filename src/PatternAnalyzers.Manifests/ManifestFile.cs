using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests.Json;
using PatternAnalyzers.Manifests.Streaming;

namespace PatternAnalyzers.Manifests;

/// <summary>Manifests on disk.</summary>
public static class ManifestFile
{
    // Reading a file of this size whole takes less than the runtime itself does.
    private const long Small = 8 << 20;

    private const int Block = 1 << 18;

    /// <summary>Reads a manifest or fragment.</summary>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be read (PA2010) or is not a manifest (PA2011–PA2016).</exception>
    public static Manifest Read(string path) => ManifestJson.Parse(Bytes(path), path);

    /// <summary>Reads a manifest as strictly as <see cref="Read"/>, but leaves the patterns, relationships and rejected candidates of a large one in the file, which stays open: they are read again whenever they are asked for.</summary>
    /// <remarks>For those who pass over the patterns a few times and keep none: memory does not grow with their texts. A file that is replaced meanwhile changes nothing; one that is overwritten in place is an error (PA2010).</remarks>
    /// <inheritdoc cref="Read" path="/exception"/>
    public static Manifest Open(string path) => Open(path, Small, Block);

    internal static Manifest Open(string path, long small, int block)
    {
        try
        {
            var file = new OpenFile(path);
            if (file.Length > small && new StreamedManifest(file, block).Open() is { } manifest)
                return manifest;

            file.Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Faults.Unreadable(path, exception);
        }

        return Read(path);
    }

    /// <summary>Writes a manifest or fragment, all of it or nothing, and only when the file would differ.</summary>
    /// <returns>True when the file was written; false when it already had this content.</returns>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be written (PA2017).</exception>
    public static bool Write(string path, Manifest manifest) =>
        Write(path, () => WholeFile.WriteIfDifferent(path, stream => ManifestJson.Serialize(manifest, stream)));

    internal static bool Write(string path, ReadOnlyMemory<byte> bytes) => Write(path, () => WholeFile.WriteIfDifferent(path, bytes));

    private static bool Write(string path, Func<bool> write)
    {
        try
        {
            return write();
        }

        // .NET says with the last one that a file grows beyond a limit of its file system or of the process.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException
            or ArgumentOutOfRangeException { ParamName: "value" })
        {
            throw Faults.Unwritable(path, exception);
        }
    }

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Faults.Unreadable(path, exception);
        }
    }
}

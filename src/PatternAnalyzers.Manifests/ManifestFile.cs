using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests;

/// <summary>Manifests on disk.</summary>
public static class ManifestFile
{
    /// <summary>Reads a manifest or fragment.</summary>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be read (PA2010) or is not a manifest (PA2011–PA2016).</exception>
    public static Manifest Read(string path) => ManifestJson.Parse(Bytes(path), path);

    /// <summary>Writes a manifest or fragment, all of it or nothing, and only when the file would differ.</summary>
    /// <returns>True when the file was written; false when it already had this content.</returns>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be written (PA2017).</exception>
    public static bool Write(string path, Manifest manifest) => Write(path, ManifestJson.Serialize(manifest));

    internal static bool Write(string path, byte[] bytes)
    {
        try
        {
            return WholeFile.WriteIfDifferent(path, bytes);
        }
        // .NET says with the last one that a file grows beyond a limit of its file system or of the process.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentOutOfRangeException { ParamName: "value" })
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

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Manifests.Facts;

namespace PatternAnalyzers.Manifests;

/// <summary>The file that the analyzer leaves beside the compiled assembly: one JSON object a line.</summary>
public static class FactsFile
{
    /// <summary>Reads the facts of one compilation.</summary>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be read (PA2001), was cut short (PA2002), has another format version (PA2003) or a faulty line (PA2004).</exception>
    public static ProjectFacts Read(string path) => FactsReader.Read(path, Bytes(path));

    internal static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw FactsFaults.Unreadable(path, exception);
        }
    }
}

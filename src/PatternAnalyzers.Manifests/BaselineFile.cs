using System.Text;
using PatternAnalyzers.Core.Rules;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests;

/// <summary>Baselines on disk.</summary>
public static class BaselineFile
{
    /// <summary>Writes a baseline, all of it or nothing, and only when the file would differ.</summary>
    /// <returns>True when the file was written; false when it already had this content.</returns>
    /// <exception cref="Core.Errors.PatternsException">The file cannot be written (PA2018).</exception>
    public static bool Write(string path, Baseline baseline)
    {
        try
        {
            return WholeFile.WriteIfDifferent(path, Encoding.UTF8.GetBytes(baseline.Text()));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw Faults.UnwritableBaseline(path, exception);
        }
    }
}

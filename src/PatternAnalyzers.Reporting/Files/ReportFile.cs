using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Manifests;

namespace PatternAnalyzers.Reporting.Files;

/// <summary>Reports and comparisons on disk.</summary>
public static class ReportFile
{
    /// <summary>Writes a report, all of it or nothing, and only when the file would differ.</summary>
    /// <returns>True when the file was written; false when it already had this content.</returns>
    /// <exception cref="PatternsException">The file cannot be written (PA2019).</exception>
    public static bool Write(string path, byte[] content)
    {
        try
        {
            return WholeFile.WriteIfDifferent(path, content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new PatternsException(
                "PA2019",
                ExitCode.Input,
                $"{path}: the report cannot be written: {exception.Message}",
                "Choose a folder that can be written, or free it.",
                exception);
        }
    }
}

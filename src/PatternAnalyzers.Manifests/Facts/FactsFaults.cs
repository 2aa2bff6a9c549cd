using System.Text.Json;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Manifests.Facts;

/// <summary>The messages about facts files.</summary>
internal static class FactsFaults
{
    private const string BuildAgain = "Build the project again.";

    public static PatternsException Unreadable(string path, Exception cause) =>
        new("PA2001", ExitCode.Input, $"{path}: the facts cannot be read: {cause.Message}", BuildAgain, cause);

    public static PatternsException CutShort(string path, string detail) =>
        new("PA2002", ExitCode.Input, $"{path}: the facts were cut short: {detail}.", BuildAgain);

    public static PatternsException OtherVersion(string path, int version) => new(
        "PA2003",
        ExitCode.Input,
        $"{path}: line 1: the facts have schema version {version}; this tool reads version {FactsHeader.CurrentSchemaVersion}.",
        "Use one version of the package and the tool, then build the project again.");

    public static PatternsException NoJson(string path, int line, JsonException exception) =>
        BadLine(path, line, $"byte {(exception.BytePositionInLine ?? 0) + 1}: this is not JSON", exception);

    public static PatternsException BadLine(string path, int line, string detail, Exception? cause = null) =>
        new("PA2004", ExitCode.Input, $"{path}: line {line}: {detail}.", BuildAgain, cause);
}

using System.Text.Json;
using PatternAnalyzers.Core.Errors;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Json;

/// <summary>The messages about manifests that cannot be read or written.</summary>
internal static class Faults
{
    private const string WriteAgain = "Write the manifest again with this version: build the project, or run merge or extract.";

    public static PatternsException Unreadable(string path, Exception cause) =>
        new("PA2010", ExitCode.Input, $"{path}: the manifest cannot be read: {cause.Message}", "Check the path and its permissions.", cause);

    public static PatternsException Unwritable(string path, Exception cause) =>
        new("PA2017", ExitCode.Input, $"{path}: the manifest cannot be written: {cause.Message}", "Choose a folder that can be written, or free it.", cause);

    public static PatternsException UnwritableBaseline(string path, Exception cause) =>
        new("PA2018", ExitCode.Input, $"{path}: the baseline cannot be written: {cause.Message}", "Choose a folder that can be written, or free it.", cause);

    public static PatternsException OtherVersion(string source, int version) => new(
        "PA2012",
        ExitCode.Input,
        $"{source}: the manifest has schema version {version}; this tool reads version {Manifest.CurrentSchemaVersion}.",
        version > Manifest.CurrentSchemaVersion ? "Update the tool." : WriteAgain);

    public static PatternsException DuplicateId(string source, Pattern twin) => new(
        "PA2015",
        ExitCode.Input,
        $"{source}: pattern_id {twin.PatternId} stands twice, the second time for '{twin.PatternName}'.",
        WriteAgain);

    public static PatternsException WrongContent(string source, JsonException cause) => new(
        "PA2014",
        ExitCode.Input,
        $"{source}: {Place(cause)}: {ReasonOf(cause)}.",
        WriteAgain,
        cause);

    public static PatternsException Json(string source, JsonFinding finding) =>
        new(CodeOf(finding.Fault), ExitCode.Input, $"{source}: {finding.Place}: {finding.Message}.", WriteAgain);

    public static string ReasonOf(JsonException cause)
    {
        // The serializer speaks of our types, which no reader of a manifest knows.
        if (cause.Message.StartsWith("The JSON value could not be converted", StringComparison.Ordinal))
            return "the value is not of the kind that belongs here";
        if (cause.Message.IndexOf("missing required properties", StringComparison.Ordinal) is > 0 and var start)
            return "required members are missing" + MembersOf(cause.Message[start..]);

        return BeforePlace(cause.Message).TrimEnd('.');
    }

    // The message goes on in one of two ways, depending on the version: "including: 'a', 'b'." or "including the following: a, b".
    private static string MembersOf(string message) => message.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon
        ? ": " + BeforePlace(message[(colon + 2)..]).Replace("'", "", StringComparison.Ordinal).TrimEnd('.')
        : "";

    // The serializer appends its own account of the place, counted from 0.
    private static string BeforePlace(string message)
    {
        var end = message.IndexOf(" Path: ", StringComparison.Ordinal);
        return end < 0 ? message : message[..end];
    }

    private static string CodeOf(JsonFault fault) => fault switch
    {
        JsonFault.DuplicateKey => "PA2013",
        JsonFault.NumberOutOfRange => "PA2014",
        JsonFault.NullCharacter => "PA2016",
        _ => "PA2011",
    };

    private static string Place(JsonException cause) =>
        $"line {(cause.LineNumber ?? 0) + 1}, byte {(cause.BytePositionInLine ?? 0) + 1}, {cause.Path ?? "$"}";
}

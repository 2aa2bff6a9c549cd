namespace PatternAnalyzers.Manifests.Json;

/// <summary>A fault and its place.</summary>
internal readonly record struct JsonFinding(JsonFault Fault, long Line, long Column, string Message)
{
    /// <summary>The place in words.</summary>
    public string Place => $"line {Line}, byte {Column}";
}

namespace PatternAnalyzers.Manifests.Json;

/// <summary>A converter with a closed vocabulary.</summary>
internal interface IWireNames
{
    IEnumerable<string> Names { get; }
}

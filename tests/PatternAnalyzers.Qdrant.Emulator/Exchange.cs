namespace PatternAnalyzers.Qdrant.Emulator;

/// <summary>A request and its answer.</summary>
/// <param name="Operation">Method and path as Qdrant's description names them: <c>put /collections/{collection_name}/points</c>; null when it is none that the emulator serves.</param>
/// <param name="Request">The request.</param>
/// <param name="Status">Status of the answer.</param>
/// <param name="Answer">Body of the answer.</param>
public sealed record Exchange(string? Operation, EmulatedRequest Request, int Status, string Answer);

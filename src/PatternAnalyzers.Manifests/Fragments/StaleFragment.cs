namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>A fragment that must not be merged.</summary>
/// <param name="Fragment">The fragment.</param>
/// <param name="Reason">Why, as a sentence without a full stop: <c>its project src/Old/Old.csproj is gone</c>.</param>
public sealed record StaleFragment(Fragment Fragment, string Reason);

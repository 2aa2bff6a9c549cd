using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Manifests.Fragments;

/// <summary>The manifest of one project and target framework, and where it was read.</summary>
/// <param name="Path">Path of the file as it was found.</param>
/// <param name="Manifest">Its content; <see cref="Manifest.Facts"/> is never null.</param>
public sealed record Fragment(string Path, Manifest Manifest);

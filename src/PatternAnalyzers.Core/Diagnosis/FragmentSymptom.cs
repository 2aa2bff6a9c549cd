namespace PatternAnalyzers.Core.Diagnosis;

/// <summary>One fragment that a build left.</summary>
/// <param name="File">Its file name.</param>
/// <param name="Project">Project it tells of, relative to the repository root.</param>
/// <param name="Stale">Why a merge leaves it out; null when it does not.</param>
public sealed record FragmentSymptom(string File, string Project, string? Stale);

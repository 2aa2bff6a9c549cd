namespace PatternAnalyzers.Loading.Plans;

/// <summary>What will be compiled, in an order in which references come first.</summary>
/// <param name="RepositoryRoot">Absolute folder that reported paths are relative to.</param>
/// <param name="Projects">Projects with at least one source.</param>
/// <param name="Warnings">What was met on the way.</param>
internal sealed record LoadPlan(string RepositoryRoot, IReadOnlyList<PlannedProject> Projects, IReadOnlyList<string> Warnings);

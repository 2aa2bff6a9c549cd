namespace PatternAnalyzers.Loading.Projects;

/// <summary>One glob of a Compile item.</summary>
/// <param name="Glob">What it matches.</param>
/// <param name="Exclude">What it leaves out.</param>
/// <param name="Remove">True when it takes files away.</param>
internal sealed record CompileItem(Glob Glob, IReadOnlyList<Glob> Exclude, bool Remove);

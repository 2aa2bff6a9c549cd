namespace PatternAnalyzers.Loading.Binlogs;

/// <summary>What a binlog tells of a build.</summary>
/// <param name="Compiles">Calls of the C# compiler, in the order in which they were recorded.</param>
/// <param name="UpToDate">C# projects whose compiler did not run; absolute paths, sorted.</param>
internal sealed record Recording(IReadOnlyList<RecordedCompile> Compiles, IReadOnlyList<string> UpToDate);

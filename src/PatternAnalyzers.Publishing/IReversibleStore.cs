namespace PatternAnalyzers.Publishing;

/// <summary>A store that can take back a publication.</summary>
public interface IReversibleStore
{
    /// <summary>Undoes the latest publication of a repository: everything the tool owns is as it was before; what others count in between (usage, last use) stays.</summary>
    /// <param name="repositoryOrPublication">Repository id, or id of its latest publication.</param>
    /// <param name="cancellation">Stops before anything is undone, or not at all.</param>
    /// <exception cref="Core.Errors.PatternsException">PA40xx, PA42xx, PA43xx.</exception>
    Task<RollbackResult> RollbackAsync(string repositoryOrPublication, CancellationToken cancellation = default);
}

using PatternAnalyzers.Publishing.Qdrant.Collections;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Qdrant;

/// <summary>What is asked of Qdrant, whichever way it is spoken to. Writes are waited for; every call may be made again.</summary>
/// <remarks>All calls throw <see cref="Core.Errors.PatternsException"/> with PA41xx.</remarks>
internal interface IQdrantClient : IDisposable
{
    /// <summary>Where it is, without credentials.</summary>
    string Location { get; }

    /// <summary>Version of the server.</summary>
    Task<string> VersionAsync(CancellationToken cancellation);

    Task<bool> ExistsAsync(string collection, CancellationToken cancellation);

    /// <summary>A collection, also by an alias; null when there is none.</summary>
    Task<CollectionInfo?> FindAsync(string collection, CancellationToken cancellation);

    /// <summary>Creates a collection; one that is there already stays as it is.</summary>
    Task CreateAsync(string collection, CollectionPlan plan, CancellationToken cancellation);

    Task DropAsync(string collection, CancellationToken cancellation);

    /// <summary>Aliases and the collections that they name.</summary>
    Task<IReadOnlyDictionary<string, string>> AliasesAsync(CancellationToken cancellation);

    /// <summary>Changes aliases, all at once.</summary>
    Task ChangeAliasesAsync(IReadOnlyList<AliasAction> actions, CancellationToken cancellation);

    Task IndexFieldAsync(string collection, string field, FieldType type, CancellationToken cancellation);

    /// <summary>Writes points as a whole, in one request.</summary>
    Task UpsertAsync(string collection, IReadOnlyList<Point> points, CancellationToken cancellation);

    /// <summary>Sets payload keys of points and leaves the others.</summary>
    Task SetPayloadAsync(string collection, PointOperation.SetPayload change, CancellationToken cancellation);

    /// <summary>Removes points; ids that are not there do not matter.</summary>
    Task DeleteAsync(string collection, IReadOnlyList<PointId> ids, CancellationToken cancellation);

    /// <summary>Carries out steps in order, in one request; it is not a transaction.</summary>
    Task ApplyAsync(string collection, IReadOnlyList<PointOperation> operations, CancellationToken cancellation);

    /// <summary>Points by id, in no order; those that are not there are left out.</summary>
    Task<IReadOnlyList<Point>> RetrieveAsync(string collection, IReadOnlyList<PointId> ids, PointSelection selection, CancellationToken cancellation);

    /// <summary>All points that a filter lets through, in order of id, page by page.</summary>
    IAsyncEnumerable<Point> ScrollAsync(string collection, PointFilter? filter, PointSelection selection, int pageSize, CancellationToken cancellation);

    /// <summary>How many points there are, exactly.</summary>
    Task<long> CountAsync(string collection, PointFilter? filter, CancellationToken cancellation);

    /// <summary>Points that fit best, best first, with payload.</summary>
    Task<IReadOnlyList<Point>> QueryAsync(string collection, PointQuery query, CancellationToken cancellation);
}

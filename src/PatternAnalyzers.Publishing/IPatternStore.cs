using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing;

/// <summary>Where manifests are published to and patterns are found again.</summary>
public interface IPatternStore
{
    /// <summary>Makes the store hold exactly the patterns of a merged manifest for its repository; other repositories stay as they are. All of it happens or nothing.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<PublicationResult> PublishAsync(Manifest manifest, PublishOptions options, CancellationToken cancellation = default);

    /// <summary>The patterns that fit a text best, best first; empty when none fits.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<IReadOnlyList<SearchHit>> SearchAsync(SearchQuery query, CancellationToken cancellation = default);

    /// <summary>The pattern of that id, else of that name (in any case), else of that symbol; null when there is none.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<Pattern?> FindAsync(string idOrName, CancellationToken cancellation = default);

    /// <summary>What the store holds.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<StoreStatus> StatusAsync(CancellationToken cancellation = default);

    /// <summary>What publishing a merged manifest would do; writes nothing, and needs no store yet.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<PublicationPreview> PreviewAsync(Manifest manifest, CancellationToken cancellation = default);

    /// <summary>Generations and events of the pattern of that id, else of that name (in any case), else of that symbol, vanished ones too; null when there never was one.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<PatternHistory?> HistoryAsync(string idOrName, CancellationToken cancellation = default);

    /// <summary>Current patterns of a kind, best first.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<PatternPage> ListAsync(ListQuery query, CancellationToken cancellation = default);

    /// <summary>Relationships from and to a current pattern, in order of source, kind and target.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<IReadOnlyList<PatternLink>> LinksAsync(string patternId, CancellationToken cancellation = default);

    /// <summary>The newest publications that stand, at most that many a repository; repositories in ordinal order, oldest first within each.</summary>
    /// <exception cref="Core.Errors.PatternsException">PA4xxx.</exception>
    Task<IReadOnlyList<PublicationRecord>> PublicationsAsync(string? repository, int limit, CancellationToken cancellation = default);
}

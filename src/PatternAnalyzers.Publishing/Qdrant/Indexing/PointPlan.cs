using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Qdrant.Indexing;

/// <summary>What a publication does to the points of a repository.</summary>
internal sealed record PointPlan
{
    public required string Repository { get; init; }

    /// <summary>Every pattern of the manifest, in its order.</summary>
    public required IReadOnlyList<PointDraft> Drafts { get; init; }

    /// <summary>Ids of points whose patterns the manifest no longer has, in ordinal order.</summary>
    public required IReadOnlyList<string> Vanished { get; init; }

    /// <summary>How many points that are not written again carry which publication: a publication that broke off finds its own.</summary>
    public required IReadOnlyDictionary<string, int> Untouched { get; init; }

    /// <summary>Drafts that are written.</summary>
    public IEnumerable<PointDraft> Changed => Drafts.Where(draft => draft.Change is not PointChange.None);

    /// <summary>Ids of all points that the publication changes, adds or removes: those whose pre-images make it undoable.</summary>
    public IEnumerable<string> Affected => Changed.Select(draft => draft.PatternId).Concat(Vanished);

    public bool IsEmpty => Vanished.Count == 0 && !Changed.Any();

    public static PointPlan Of(IReadOnlyList<Pattern> patterns, string repository, string model, IReadOnlyDictionary<string, OwnedPoint> owned)
    {
        List<PointDraft> drafts = [.. Enumerable.Range(0, patterns.Count).Select(index => PointDraft.Of(new(patterns, index), repository, model, owned))];
        var kept = drafts.Select(draft => draft.PatternId).ToHashSet(StringComparer.Ordinal);
        var written = drafts.Where(draft => draft.Change is not PointChange.None).Select(draft => draft.PatternId).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Repository = repository,
            Drafts = drafts,
            Vanished = [.. owned.Keys.Where(id => !kept.Contains(id)).Order(StringComparer.Ordinal)],
            Untouched = owned.Values
                .Where(point => point.PublicationId is not null && !written.Contains(point.PatternId))
                .GroupBy(point => point.PublicationId!, StringComparer.Ordinal)
                .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal),
        };
    }
}

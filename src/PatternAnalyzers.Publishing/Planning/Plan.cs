using System.Runtime.ExceptionServices;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>What a publication will do: pure, made from the manifest and what the store has.</summary>
/// <param name="Drafts">The patterns of the manifest, in its order.</param>
/// <param name="Vanished">Current patterns of the repository that the manifest no longer has, by id.</param>
internal sealed record Plan(IReadOnlyList<Draft> Drafts, IReadOnlyList<StoredPattern> Vanished)
{
    public bool ChangesNothing => Vanished.Count == 0 && Drafts.All(draft => draft.Change is Change.None);

    /// <param name="manifest">What is to be published.</param>
    /// <param name="stored">The newest generation of every pattern of the repository, by pattern id.</param>
    /// <param name="read">Reads a stored pattern; asked only for vanished ones while there are new ones.</param>
    public static Plan Of(Manifest manifest, IReadOnlyDictionary<string, StoredPattern> stored, Func<StoredPattern, Pattern> read)
    {
        var drafts = Drafted(manifest.Patterns, stored);
        var kept = drafts.Where(draft => draft.Stored is not null).Select(draft => draft.PatternId).ToHashSet(StringComparer.Ordinal);
        var vanished = stored.Values
            .Where(pattern => pattern.Current && !kept.Contains(pattern.PatternId))
            .OrderBy(pattern => pattern.PatternId, StringComparer.Ordinal)
            .ToList();
        return new Plan(Originated(drafts, vanished, read), vanished);
    }

    // Hashing is most of what a publication computes, and no draft knows of another.
    private static Draft[] Drafted(IReadOnlyList<Pattern> patterns, IReadOnlyDictionary<string, StoredPattern> stored)
    {
        var drafts = new Draft[patterns.Count];
        try
        {
            Parallel.For(0, drafts.Length, index => drafts[index] = Draft.Of(new(patterns, index), stored));
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }

        return drafts;
    }

    /// <summary>Node id by pattern id, as the store will have it.</summary>
    public Dictionary<string, string> NodeIdsByPattern() => Drafts.ToDictionary(draft => draft.PatternId, draft => draft.NodeId, StringComparer.Ordinal);

    public PublicationPreview Preview(Func<StoredPattern, Pattern> read) => new()
    {
        New = Names(Change.Insert, Change.Revive),
        Changed = Names(Change.Renew, Change.Update),
        Unchanged = Drafts.Count(draft => draft.Change is Change.None),
        Vanished = [.. Vanished.Select(stored => read(stored).PatternName).Order(StringComparer.Ordinal)],
    };

    private IReadOnlyList<string> Names(params Change[] changes) =>
        [.. Drafts.Where(draft => changes.Contains(draft.Change)).Select(draft => draft.Pattern.PatternName)];

    private static IReadOnlyList<Draft> Originated(Draft[] drafts, List<StoredPattern> vanished, Func<StoredPattern, Pattern> read)
    {
        var created = drafts.Where(draft => draft.Stored is null).ToList();
        if (created.Count == 0 || vanished.Count == 0)
            return drafts;

        var origins = Origins.Of(created, vanished, read);
        return [.. drafts.Select(draft => origins.TryGetValue(draft.PatternId, out var origin) ? draft with { Origin = origin } : draft)];
    }
}

namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Counts of what happened to patterns.</summary>
internal sealed record Tally(int Inserted, int Updated, int Unchanged)
{
    public static Tally Of(IReadOnlyCollection<Draft> drafts) => new(
        drafts.Count(draft => draft.Change is Change.Insert or Change.Revive),
        drafts.Count(draft => draft.Change is Change.Renew or Change.Update),
        drafts.Count(draft => draft.Change is Change.None));
}

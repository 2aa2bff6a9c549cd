namespace PatternAnalyzers.Publishing.Planning;

/// <summary>Says what a batch came to.</summary>
internal static class BatchReport
{
    public static PublicationBatch Of(IReadOnlyCollection<Draft> batch, int from, int size, int total)
    {
        var tally = Tally.Of(batch);
        return new()
        {
            Number = (from / size) + 1,
            Count = ((total - 1) / size) + 1,
            From = from,
            To = from + batch.Count,
            Inserted = tally.Inserted,
            Updated = tally.Updated,
            Unchanged = tally.Unchanged,
            Scored = batch.Count(draft => draft.Pattern.Quality.Overall is not null),
        };
    }
}

using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>Brings the nodes of a plan to the server, some batches at a time.</summary>
internal sealed class NodeCopy(IncomingNodes incoming, NewNodes created)
{
    // Each part waits for the server twice, so it is more than one batch, and passes over its patterns twice, so it is no more than a list that reads them from a file keeps.
    private const int Part = 250;

    public async Task RunAsync(IReadOnlyList<Draft> drafts, PublishOptions options, CancellationToken cancellation)
    {
        var fresh = await created.AmongAsync(drafts, cancellation).ConfigureAwait(false);
        var size = Math.Max(1, options.BatchSize);
        var part = size * Math.Max(1, Part / size);
        for (var from = 0; from < drafts.Count; from += part)
        {
            var some = drafts.Skip(from).Take(part).ToList();
            var written = await created.CopyAsync(some.Where(draft => fresh.Contains(draft.PatternId)), cancellation).ConfigureAwait(false);
            await incoming.CopyAsync(some, written, cancellation).ConfigureAwait(false);
            Report(some, from, size, drafts.Count, options);
        }
    }

    private static void Report(List<Draft> drafts, int from, int size, int total, PublishOptions options)
    {
        if (options.BatchDone is not { } done)
            return;

        foreach (var batch in drafts.Chunk(size))
        {
            done(BatchReport.Of(batch, from, size, total));
            from += batch.Length;
        }
    }
}

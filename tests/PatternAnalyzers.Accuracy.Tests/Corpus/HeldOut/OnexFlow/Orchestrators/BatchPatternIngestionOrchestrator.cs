using System.Diagnostics;

namespace Corpus.OnexFlow.Orchestrators.HeldOut;

public interface IRepositoryScanner { IEnumerable<string> Scan(string root, string glob); }
public interface IIngestWorker { Task<int> IngestAsync(IReadOnlyList<string> files, CancellationToken token); }
public interface IIngestLedger { bool Seen(string file); Task MarkAsync(IReadOnlyList<string> files); }

/// <summary>Feeds whole repositories through the ingestion worker, batch after batch.</summary>
public sealed class BatchPatternIngestionOrchestrator
{
    private readonly IRepositoryScanner _scanner;
    private readonly IIngestWorker _worker;
    private readonly IIngestLedger _ledger;

    public BatchPatternIngestionOrchestrator(IRepositoryScanner scanner, IIngestWorker worker, IIngestLedger ledger)
        => (_scanner, _worker, _ledger) = (scanner, worker, ledger);

    public int BatchSize { get; set; } = 64;

    public async Task<string> IngestAllAsync(IEnumerable<string> roots, CancellationToken token = default)
    {
        var clock = Stopwatch.StartNew();
        var patterns = 0;
        foreach (var root in roots)
        {
            foreach (var batch in _scanner.Scan(root, "**/*.py").Where(f => !_ledger.Seen(f)).Chunk(BatchSize))
            {
                patterns += await _worker.IngestAsync(batch, token);
                await _ledger.MarkAsync(batch);
            }
        }

        return $"{patterns} patterns in {clock.Elapsed:g}";
    }
}

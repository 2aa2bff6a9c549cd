using System.Threading.Channels;

namespace Corpus.Workshop.Archive;

public sealed record ScannedPage(string BatchId, int Number, string Text, IReadOnlyList<double> WordConfidences);

/// <summary>Splits a stream of recognised pages over the index, the correction pool and the rescanning tray.</summary>
public sealed class ScanDesk(ChannelWriter<ScannedPage> index, ChannelWriter<ScannedPage> correction, ChannelWriter<ScannedPage> rescan)
{
    public int Rescanned { get; private set; }

    public async Task RunAsync(IAsyncEnumerable<ScannedPage> pages, CancellationToken ct)
    {
        await foreach (var page in pages.WithCancellation(ct))
        {
            var target = Pick(page);
            if (ReferenceEquals(target, rescan)) Rescanned++;
            await target.WriteAsync(page, ct);
        }
    }

    private ChannelWriter<ScannedPage> Pick(ScannedPage page)
    {
        if (page.WordConfidences.Count == 0) return rescan;
        var sorted = page.WordConfidences.Order().ToList();
        var median = sorted[sorted.Count / 2];
        var doubtful = sorted.Count(c => c < 0.5) / (double)sorted.Count;
        if (median > 0.92 && doubtful < 0.03) return index;
        return median > 0.6 ? correction : rescan;
    }
}

public class PageConfidenceDto
{
    public int Page { get; set; }
    public double Median { get; set; }
    public double Minimum { get; set; }
    public int DoubtfulWords { get; set; }
}

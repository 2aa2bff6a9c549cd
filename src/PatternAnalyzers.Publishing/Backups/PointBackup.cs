using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Writes the points of a collection, and makes it hold them again.</summary>
internal sealed class PointBackup(IQdrantClient client, QdrantTarget target)
{
    public const string Name = "qdrant_points";

    public async Task<BackupFile> WriteAsync(string folder, CancellationToken cancellation)
    {
        using var file = new LineFile(folder, Name);
        await foreach (var point in client.ScrollAsync(target.Collection, null, PointSelection.Whole, target.PageSize, cancellation).ConfigureAwait(false))
            file.Write(new PointImage(point.Id, point).ToJson());

        return file.Close();
    }

    /// <summary>Points of the backup are as they were; of ours, those that it does not know go. Points of others that it does not know stay.</summary>
    public async Task<long> RestoreAsync(QdrantIndex index, string folder, CancellationToken cancellation)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var lines in File.ReadLines(LineFile.PathOf(folder, Name)).Chunk(target.BatchSize))
        {
            var images = lines.Select(PointImage.Parse).ToList();
            known.UnionWith(images.Select(image => image.Id.Text));
            await index.RestoreAsync(target, images, cancellation).ConfigureAwait(false);
        }

        var ours = PointFilter.All(PointCondition.Equal(PayloadKeys.SourceSystem, PayloadKeys.OurSystem));
        var gone = new List<string>();
        await foreach (var point in client.ScrollAsync(target.Collection, ours, PointSelection.Only(), target.PageSize, cancellation).ConfigureAwait(false))
        {
            if (!known.Contains(point.Id.Text))
                gone.Add(point.Id.Text);
        }

        await index.RemoveAsync(target, gone, cancellation).ConfigureAwait(false);
        return known.Count;
    }
}

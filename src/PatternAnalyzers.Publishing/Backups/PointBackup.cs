using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Qdrant.Indexing;
using PatternAnalyzers.Publishing.Qdrant.Payloads;
using PatternAnalyzers.Publishing.Qdrant.Points;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Writes the points of a collection, and makes it hold them again.</summary>
internal sealed class PointBackup(IQdrantClient client, string collection)
{
    public const string Name = "qdrant_points";

    /// <summary>Reads the collection as it is: no embedder need fit it, and nothing is added to it.</summary>
    public async Task<BackupFile> WriteAsync(string folder, CancellationToken cancellation)
    {
        if (await client.FindAsync(collection, cancellation).ConfigureAwait(false) is not { } info)
            throw QdrantFaults.UnknownCollection(client.Location, collection);

        using var file = new LineFile(folder, Name);
        await foreach (var point in client.ScrollAsync(collection, null, PointSelection.Whole, info.Strict.PageSize, cancellation).ConfigureAwait(false))
            file.Write(new PointImage(point.Id, point).ToJson());

        return file.Close();
    }

    /// <summary>Points of the backup are as they were; of ours, those that it does not know go. Points of others that it does not know stay.</summary>
    public async Task<long> RestoreAsync(QdrantIndex index, string folder, CancellationToken cancellation)
    {
        var target = await index.PrepareAsync(VectorLength(folder), cancellation).ConfigureAwait(false);
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

    private static int? VectorLength(string folder) =>
        File.ReadLines(LineFile.PathOf(folder, Name))
            .Take(1)
            .Select(line => PointImage.Parse(line).Before?.Vectors?.Dense.Values.FirstOrDefault()?.Length)
            .FirstOrDefault();
}

using System.IO.Compression;

namespace OrderFlow.Fulfilment.Labels;

public sealed class NodeManifestArchiveEffect
{
    public async Task ArchiveAsync(string day, IEnumerable<string> labels, CancellationToken cancellationToken)
    {
        await using var target = File.Create($"manifest-{day}.gz");
        await using var packed = new GZipStream(target, CompressionLevel.SmallestSize);
        foreach (var label in labels)
        {
            await using var source = File.OpenRead(label);
            await source.CopyToAsync(packed, cancellationToken);
        }
    }
}

using Azure.Storage.Blobs;

namespace Corpus.Services.Shipping;

public interface IDocumentVault
{
    Task StoreAsync(Guid shipment, string name, Stream content, CancellationToken ct = default);
    IAsyncEnumerable<string> ListAsync(Guid shipment, CancellationToken ct = default);
}

public class BlobDocumentVault(BlobServiceClient client) : IDocumentVault
{
    public async Task StoreAsync(Guid shipment, string name, Stream content, CancellationToken ct = default)
    {
        if (name.Contains('/')) throw new ArgumentException("no folders in names", nameof(name));
        var blob = client.GetBlobContainerClient("shipments").GetBlobClient($"{shipment:N}/{name}");
        await blob.UploadAsync(content, overwrite: true, ct);
    }

    public async IAsyncEnumerable<string> ListAsync(Guid shipment, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct = default)
    {
        await foreach (var item in client.GetBlobContainerClient("shipments").GetBlobsAsync($"{shipment:N}/", ct))
            yield return item.Name[(item.Name.IndexOf('/') + 1)..];
    }
}

public interface ILabelFiles { Task<string> WriteAsync(string tracking, string zpl); Task PurgeAsync(DateTime before); }

public sealed class LabelFiles : ILabelFiles
{
    private readonly string root;
    public LabelFiles(IHostEnvironment env) => root = Path.Combine(env.ContentRootPath, "labels");

    public async Task<string> WriteAsync(string tracking, string zpl)
    {
        Directory.CreateDirectory(root);
        var path = Path.Combine(root, tracking + ".zpl");
        await File.WriteAllTextAsync(path, zpl);
        return path;
    }

    public Task PurgeAsync(DateTime before)
    {
        foreach (var f in Directory.EnumerateFiles(root, "*.zpl"))
            if (File.GetLastWriteTimeUtc(f) < before) File.Delete(f);
        return Task.CompletedTask;
    }
}

public interface IAttachmentStorageService { Task<Guid> SaveAsync(byte[] bytes, string mediaType); Task<byte[]?> LoadAsync(Guid id); }

/// <summary>Chooses cold or hot storage by size and remembers where things went.</summary>
public sealed class AttachmentStorageService(IDocumentVault cold, ILabelFiles hot) : IAttachmentStorageService
{
    private readonly Dictionary<Guid, string> where = [];

    public async Task<Guid> SaveAsync(byte[] bytes, string mediaType)
    {
        var id = Guid.NewGuid();
        if (bytes.Length > 1 << 20) await cold.StoreAsync(id, "content", new MemoryStream(bytes));
        else where[id] = await hot.WriteAsync(id.ToString("N"), Convert.ToBase64String(bytes));
        return id;
    }

    public async Task<byte[]?> LoadAsync(Guid id)
    {
        if (where.TryGetValue(id, out var path)) return Convert.FromBase64String(await File.ReadAllTextAsync(path));
        await foreach (var _ in cold.ListAsync(id)) return [];
        return null;
    }
}

public static class ShippingSetup
{
    public static IServiceCollection AddShippingDocuments(this IServiceCollection services) => services
        .AddSingleton<IDocumentVault, BlobDocumentVault>()
        .AddSingleton<ILabelFiles, LabelFiles>()
        .AddSingleton<IAttachmentStorageService, AttachmentStorageService>();
}

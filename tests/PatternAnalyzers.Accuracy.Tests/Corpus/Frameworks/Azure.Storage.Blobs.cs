#nullable enable
namespace Azure { public abstract class Response { } public class Response<T> { public T Value => throw null!; public static implicit operator T(Response<T> r) => throw null!; } }
namespace Azure.Storage.Blobs.Models
{
    public class BlobContentInfo { }
    public class BlobItem { public string Name => throw null!; }
    public class BlobDownloadResult { public BinaryData Content => throw null!; }
}
namespace Azure.Storage.Blobs
{
    using Azure.Storage.Blobs.Models;
    public class BlobClient
    {
        public virtual Uri Uri => throw null!;
        public virtual Task<Response<BlobContentInfo>> UploadAsync(Stream content, bool overwrite = false, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<BlobDownloadResult>> DownloadContentAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Stream> OpenReadAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> ExistsAsync(CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response<bool>> DeleteIfExistsAsync(CancellationToken cancellationToken = default) => throw null!;
    }
    public class BlobContainerClient
    {
        public virtual BlobClient GetBlobClient(string blobName) => throw null!;
        public virtual IAsyncEnumerable<BlobItem> GetBlobsAsync(string? prefix = null, CancellationToken cancellationToken = default) => throw null!;
    }
    public class BlobServiceClient { public virtual BlobContainerClient GetBlobContainerClient(string blobContainerName) => throw null!; }
}

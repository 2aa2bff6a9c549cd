#nullable enable
namespace Amazon.S3.Model
{
    public class PutObjectRequest { public string BucketName { get; set; } = ""; public string Key { get; set; } = ""; public Stream? InputStream { get; set; } public string? ContentBody { get; set; } public string? ContentType { get; set; } }
    public class PutObjectResponse { public string ETag { get; set; } = ""; }
    public class GetObjectResponse : IDisposable { public Stream ResponseStream { get; set; } = null!; public void Dispose() { } }
    public class DeleteObjectResponse { }
    public class GetPreSignedUrlRequest { public string BucketName { get; set; } = ""; public string Key { get; set; } = ""; public DateTime Expires { get; set; } }
}
namespace Amazon.S3
{
    using Amazon.S3.Model;
    public class AmazonS3Exception : Exception { }
    public interface IAmazonS3 : IDisposable
    {
        Task<PutObjectResponse> PutObjectAsync(PutObjectRequest request, CancellationToken cancellationToken = default);
        Task<GetObjectResponse> GetObjectAsync(string bucketName, string key, CancellationToken cancellationToken = default);
        Task<DeleteObjectResponse> DeleteObjectAsync(string bucketName, string key, CancellationToken cancellationToken = default);
        string GetPreSignedURL(GetPreSignedUrlRequest request);
    }
}

using Amazon.S3;
using Amazon.S3.Model;

namespace Corpus.Services.Billing;

public interface IInvoiceArchive
{
    Task<string> KeepAsync(string number, Stream pdf, CancellationToken ct);
    Task<Stream?> OpenAsync(string number, CancellationToken ct);
    Uri Share(string number, TimeSpan validity);
}

internal sealed class InvoiceArchive(IAmazonS3 s3, TimeProvider clock) : IInvoiceArchive
{
    private const string Bucket = "invoices";

    public async Task<string> KeepAsync(string number, Stream pdf, CancellationToken ct)
    {
        var key = KeyFor(number);
        var response = await s3.PutObjectAsync(new PutObjectRequest { BucketName = Bucket, Key = key, InputStream = pdf, ContentType = "application/pdf" }, ct);
        return response.ETag;
    }

    public async Task<Stream?> OpenAsync(string number, CancellationToken ct)
    {
        try
        {
            var o = await s3.GetObjectAsync(Bucket, KeyFor(number), ct);
            return o.ResponseStream;
        }
        catch (AmazonS3Exception) { return null; }
    }

    public Uri Share(string number, TimeSpan validity)
        => new(s3.GetPreSignedURL(new GetPreSignedUrlRequest { BucketName = Bucket, Key = KeyFor(number), Expires = clock.GetUtcNow().Add(validity).UtcDateTime }));

    private static string KeyFor(string number) => $"{number[..4]}/{number}.pdf";
}

public static class BillingServiceCollectionExtensions
{
    public static IServiceCollection AddBilling(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        services.AddScoped<IInvoiceArchive, InvoiceArchive>();
        return services;
    }
}

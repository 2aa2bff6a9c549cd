using System.Security.Cryptography;

namespace OrderFlow.Infrastructure.Shipping;

/// <summary>Signs what goes to the carrier broker.</summary>
/// <param name="key">The key shared with the broker.</param>
public sealed class RequestSigningHandler(byte[] key) : DelegatingHandler
{
    /// <inheritdoc />
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? [] : await request.Content.ReadAsByteArrayAsync(cancellationToken);
        request.Headers.Add("X-Signature", Convert.ToHexString(HMACSHA256.HashData(key, body)));
        return await base.SendAsync(request, cancellationToken);
    }
}

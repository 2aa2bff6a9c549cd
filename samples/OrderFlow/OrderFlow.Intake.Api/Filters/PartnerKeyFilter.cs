using System.Security.Cryptography;
using System.Text;

namespace OrderFlow.Intake.Api.Filters;

/// <summary>Lets only partners with a valid key through.</summary>
/// <param name="configuration">Knows the hash of the key.</param>
public sealed class PartnerKeyFilter(IConfiguration configuration) : IEndpointFilter
{
    /// <inheritdoc />
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var key = context.HttpContext.Request.Headers["X-Partner-Key"].ToString();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(key));
        var expected = Convert.FromHexString(configuration["Partners:KeyHash"] ?? "");
        return CryptographicOperations.FixedTimeEquals(hash, expected) ? await next(context) : Results.Unauthorized();
    }
}

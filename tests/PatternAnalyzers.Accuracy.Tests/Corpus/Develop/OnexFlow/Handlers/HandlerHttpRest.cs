using System.Net.Http.Headers;
using System.Text;
using OmniBase.Attributes;
using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers;

public sealed record RestCall(HttpMethod Method, Uri Url, string? Body, string? BearerToken);
public sealed record RestReply(int Status, string Body);

[HandlerCategory(EnumHandlerTypeCategory.Effect)]
public sealed class HandlerHttpRest(HttpClient http)
{
    private const int MaxBody = 2 * 1024 * 1024;

    public EnumHandlerType HandlerType { get; } = EnumHandlerType.InfraHandler;

    public async Task<RestReply> HandleAsync(RestCall request, CancellationToken ct = default)
    {
        if (request.Body?.Length > MaxBody) throw new OnexException("HTTP_BODY_TOO_LARGE", request.Url.Host);
        using var message = new HttpRequestMessage(request.Method, request.Url);
        if (request.Body is not null) message.Content = new StringContent(request.Body, Encoding.UTF8, "application/json");
        if (request.BearerToken is not null) message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", request.BearerToken);
        using var response = await http.SendAsync(message, ct);
        return new RestReply((int)response.StatusCode, await response.Content.ReadAsStringAsync(ct));
    }
}

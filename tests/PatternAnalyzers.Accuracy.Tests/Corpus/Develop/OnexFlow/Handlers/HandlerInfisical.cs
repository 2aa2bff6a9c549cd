using Microsoft.Extensions.Caching.Memory;
using OmniBase.Enums;
using OmniBase.Protocols;

namespace Corpus.OnexFlow.Handlers;

internal sealed record SecretEnvelope(string SecretKey, string SecretValue, int Version);

/// <summary>Secrets through the Infisical API, cached for a minute.</summary>
public sealed class HandlerInfisical : IProtocolHandler
{
    private readonly HttpClient _api;
    private readonly IMemoryCache _cache;

    public HandlerInfisical(IHttpClientFactory clients, IMemoryCache cache)
    {
        _api = clients.CreateClient("infisical");
        _cache = cache;
    }

    public EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public Task<string?> GetSecretAsync(string project, string environment, string key, CancellationToken ct) =>
        _cache.GetOrCreateAsync($"{project}/{environment}/{key}", async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1);
            var secret = await _api.GetFromJsonAsync<SecretEnvelope>($"api/v3/secrets/raw/{Uri.EscapeDataString(key)}?workspaceId={project}&environment={environment}", ct);
            return secret?.SecretValue;
        });
}

using OmniBase.Attributes;
using OmniBase.Enums;

namespace Corpus.OnexNodes.Llm;

public enum EnumLlmProvider { Local, OpenAi, Anthropic }

public sealed record ModelLlmInferenceRequest(EnumLlmProvider Provider, string Model, string Prompt, int MaxTokens, double Temperature);
public sealed record ModelLlmInferenceResponse(string Text, int PromptTokens, int CompletionTokens, TimeSpan Latency);

public interface IProtocolLlmTransport
{
    EnumLlmProvider Provider { get; }
    Task<ModelLlmInferenceResponse> SendAsync(ModelLlmInferenceRequest request, CancellationToken cancellationToken);
}

[NodeArchetype(EnumNodeArchetype.Effect)]
public sealed class NodeLlmInferenceEffect(IEnumerable<IProtocolLlmTransport> transports, TimeProvider clock)
{
    private readonly Dictionary<EnumLlmProvider, IProtocolLlmTransport> _byProvider = transports.ToDictionary(t => t.Provider);
    private int _consecutiveFailures;
    private DateTimeOffset _openUntil;

    public async Task<ModelLlmInferenceResponse> ExecuteAsync(ModelLlmInferenceRequest request, CancellationToken cancellationToken = default)
    {
        if (clock.GetUtcNow() < _openUntil)
        {
            throw new InvalidOperationException($"Circuit open until {_openUntil:O}.");
        }

        if (!_byProvider.TryGetValue(request.Provider, out var transport))
        {
            throw new NotSupportedException($"No transport for {request.Provider}.");
        }

        try
        {
            var response = await transport.SendAsync(request, cancellationToken);
            Interlocked.Exchange(ref _consecutiveFailures, 0);
            return response;
        }
        catch (HttpRequestException) when (Interlocked.Increment(ref _consecutiveFailures) >= 5)
        {
            _openUntil = clock.GetUtcNow().AddSeconds(30);
            throw;
        }
    }
}

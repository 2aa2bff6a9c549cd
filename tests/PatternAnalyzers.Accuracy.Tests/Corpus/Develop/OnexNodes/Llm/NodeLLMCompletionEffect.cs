using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Serialization;

namespace Corpus.OnexNodes.Llm;

public sealed record ModelChatMessage([property: JsonPropertyName("role")] string Role, [property: JsonPropertyName("content")] string Content);

public sealed record ModelChatCompletionRequest
{
    [JsonPropertyName("model")] public required string Model { get; init; }
    [JsonPropertyName("messages")] public required IReadOnlyList<ModelChatMessage> Messages { get; init; }
    [JsonPropertyName("max_tokens")] public int MaxTokens { get; init; } = 1024;
}

public sealed record ModelChatChoice([property: JsonPropertyName("message")] ModelChatMessage Message);
public sealed record ModelChatCompletionResponse([property: JsonPropertyName("choices")] IReadOnlyList<ModelChatChoice> Choices);

/// <summary>Chat completion against any endpoint which speaks the OpenAI wire format.</summary>
public sealed class NodeLLMCompletionEffect
{
    private readonly HttpClient _http;

    public NodeLLMCompletionEffect(HttpClient http, string? apiKey)
    {
        _http = http;
        if (apiKey is not null)
        {
            _http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", apiKey);
        }
    }

    public async Task<string> ExecuteEffectAsync(ModelChatCompletionRequest request, CancellationToken cancellationToken)
    {
        var delay = TimeSpan.FromMilliseconds(400);
        for (var attempt = 0; attempt < 4; attempt++, delay *= 2)
        {
            using var response = await _http.PostAsJsonAsync("v1/chat/completions", request, cancellationToken);
            if (response.StatusCode is HttpStatusCode.TooManyRequests or HttpStatusCode.ServiceUnavailable)
            {
                await Task.Delay(response.Headers.RetryAfter?.Delta ?? delay, cancellationToken);
                continue;
            }

            response.EnsureSuccessStatusCode();
            var body = await response.Content.ReadFromJsonAsync<ModelChatCompletionResponse>(cancellationToken);
            return body?.Choices.FirstOrDefault()?.Message.Content ?? "";
        }

        throw new HttpRequestException("The completion endpoint stayed overloaded.");
    }
}

using System.Text.Json.Nodes;
using OmniBase.Enums;
using OmniBase.Models;

namespace Corpus.OnexFlow.Handlers;

public sealed record ModelLlmRequest(Uri Endpoint, string Model, string System, string Prompt, double Temperature);
public sealed record ModelLlmAnswer(string Text, int InputTokens, int OutputTokens);

public sealed class HandlerLlmOpenaiCompatible(HttpClient http)
{
    public static EnumHandlerType HandlerType => EnumHandlerType.InfraHandler;
    public static EnumHandlerTypeCategory HandlerCategory => EnumHandlerTypeCategory.Effect;

    public async Task<ModelLlmAnswer> HandleAsync(ModelLlmRequest request, CancellationToken ct)
    {
        var body = new JsonObject
        {
            ["model"] = request.Model,
            ["temperature"] = request.Temperature,
            ["messages"] = new JsonArray(
                new JsonObject { ["role"] = "system", ["content"] = request.System },
                new JsonObject { ["role"] = "user", ["content"] = request.Prompt }),
        };
        using var response = await http.PostAsync(new Uri(request.Endpoint, "v1/chat/completions"), JsonContent.Create(body), ct);
        if (!response.IsSuccessStatusCode) throw new OnexException("LLM_" + (int)response.StatusCode, response.ReasonPhrase ?? "");
        var node = await response.Content.ReadFromJsonAsync<JsonNode>(ct);
        return new ModelLlmAnswer(
            node!["choices"]![0]!["message"]!["content"]!.GetValue<string>(),
            node["usage"]?["prompt_tokens"]?.GetValue<int>() ?? 0,
            node["usage"]?["completion_tokens"]?.GetValue<int>() ?? 0);
    }
}

using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Options;
namespace Corpus.Agents.Settings;

public sealed class AgentOptions
{
    public const string Section = "Agent";
    [Required] public string Model { get; set; } = "gpt-4o-mini";
    [Range(0, 2)] public double Temperature { get; set; } = 0.2;
    public int MaxSteps { get; set; } = 12;
    public string[] AllowedTools { get; set; } = [];
}

public sealed class AgentOptionsValidator : IValidateOptions<AgentOptions>
{
    public ValidateOptionsResult Validate(string? name, AgentOptions options)
    {
        if (options.MaxSteps is < 1 or > 100) return ValidateOptionsResult.Fail("MaxSteps must be 1 to 100");
        return options.AllowedTools.Distinct().Count() != options.AllowedTools.Length ? ValidateOptionsResult.Fail("duplicate tool") : ValidateOptionsResult.Success;
    }
}

public record HookSettings(string HooksPath, bool Enabled, TimeSpan Timeout)
{
    public static HookSettings Default { get; } = new(".githooks", true, TimeSpan.FromSeconds(30));
}

public sealed record EmbeddingDto([property: JsonPropertyName("id")] Guid Id, [property: JsonPropertyName("vector")] float[] Vector, [property: JsonPropertyName("model")] string Model);

public static class PromptTexts
{
    public const string Summarise = "Summarise the text below in three sentences.";
    public const string Translate = "Translate into {language}. Keep the markup.";
    public const string RagSystem = "Answer only from the given context. If it is not there, say so.";
}

public class RouteTable
{
    public int Version { get; set; }
    public List<RouteRow> Rows { get; set; } = [];
    public sealed class RouteRow { public string Cidr { get; set; } = ""; public string NextHop { get; set; } = ""; public int Metric { get; set; } }
}

public static class AiRegistration
{
    public static IServiceCollection AddAssistantAgents(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<AgentOptions>().Bind(configuration.GetSection(AgentOptions.Section)).ValidateOnStart();
        services.AddSingleton<IValidateOptions<AgentOptions>, AgentOptionsValidator>();
        return services;
    }
}

public class AgentNotFoundException(string name) : Exception($"There is no agent named '{name}'.") { public string AgentName { get; } = name; }

public enum RoutingMode { Exact, Fuzzy, Confidence, Broadcast }

[ApiController, Route("webhooks/github")]
public sealed class WebhookController(ILogger<WebhookController> logger) : ControllerBase
{
    [HttpPost("push")]
    public async Task<IActionResult> Push([FromHeader(Name = "X-Hub-Signature-256")] string signature)
    {
        using var reader = new StreamReader(Request.Body);
        var body = await reader.ReadToEndAsync();
        if (!signature.StartsWith("sha256=")) return Unauthorized();
        logger.LogInformation("push of {Length} characters", body.Length);
        return Accepted();
    }
}

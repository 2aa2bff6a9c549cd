using Microsoft.Extensions.Options;

namespace Corpus.Services.Hosting;

public class AgentOptions
{
    public const string Section = "Agent";
    public string Endpoint { get; set; } = "";
    public int MaxTurns { get; set; } = 8;
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);
}

public sealed class HookSettings
{
    public bool Enabled { get; set; }
    public string[] Paths { get; set; } = [];
    public string Shell { get; set; } = "/bin/sh";
}

public record CacheConfiguration(int Megabytes, bool Compress) { public static readonly CacheConfiguration Small = new(16, false); }

public sealed class AgentOptionsValidator : IValidateOptions<AgentOptions>
{
    public ValidateOptionsResult Validate(string? name, AgentOptions options)
        => string.IsNullOrEmpty(options.Endpoint) ? ValidateOptionsResult.Fail("Agent:Endpoint is missing") : ValidateOptionsResult.Success;
}

public static class HandlerFactory
{
    public static IServiceCollection AddHandlers(this IServiceCollection services, IConfiguration configuration)
    {
        services.Configure<AgentOptions>(configuration.GetSection(AgentOptions.Section));
        services.AddSingleton<IValidateOptions<AgentOptions>, AgentOptionsValidator>();
        services.AddOptions<HookSettings>().BindConfiguration("Hooks");
        return services;
    }
}

public static class Program
{
    public static async Task Main(string[] args)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddHandlers(builder.Configuration);
        var app = builder.Build();
        app.UseHttpsRedirection();
        await app.RunAsync();
    }
}

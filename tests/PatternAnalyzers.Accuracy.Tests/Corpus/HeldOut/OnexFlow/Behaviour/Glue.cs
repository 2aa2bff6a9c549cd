using System.Text.Json.Serialization;

namespace Corpus.OnexFlow.Behaviour.Glue.HeldOut;

public sealed class SagaSnapshot
{
    [JsonPropertyName("id")] public Guid Id { get; init; }
    [JsonPropertyName("step")] public int Step { get; init; }
    [JsonPropertyName("compensations")] public string[] Compensations { get; init; } = [];
}

internal static class ComputeModule
{
    internal static WebApplicationBuilder UseCompute(this WebApplicationBuilder builder)
    {
        builder.Services.AddLogging();
        builder.Services.AddHttpContextAccessor();
        builder.Services.AddSingleton<SagaCulture>();
        if (builder.Environment.IsDevelopment()) builder.Logging.SetMinimumLevel(LogLevel.Debug);
        return builder;
    }
}

public sealed class SagaCulture
{
    public string Locale { get; set; } = "nl-NL";
    public string Currency { get; set; } = "EUR";
}

public enum TransferEffect { None, Debit, Credit, Reverse }

public static class StateKeys
{
    public const string Session = "s:";
    public const string Basket = "b:";

    public static string BasketOf(string user) => Basket + user;
}

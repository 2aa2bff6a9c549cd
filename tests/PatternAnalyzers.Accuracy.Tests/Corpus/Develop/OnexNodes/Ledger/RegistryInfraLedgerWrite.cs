using Npgsql;
using OmniBase.Models;

namespace Corpus.OnexNodes.Ledger;

public sealed record LedgerWriteEffectOptions
{
    public string ConnectionName { get; init; } = "ledger";
    public int MaxBodyBytes { get; init; } = 1 << 20;
}

public static class RegistryInfraLedgerWrite
{
    public static IServiceCollection AddLedgerWrite(this IServiceCollection services, IConfiguration configuration)
    {
        var options = new LedgerWriteEffectOptions();
        configuration.GetSection("Ledger").Bind(options);
        services.AddSingleton(options);
        services.AddSingleton(_ => NpgsqlDataSource.Create(configuration.GetConnectionString(options.ConnectionName)!));
        services.AddSingleton<ModelOnexContainer>();
        services.AddScoped<NodeLedgerWriteEffect>();
        return services;
    }
}

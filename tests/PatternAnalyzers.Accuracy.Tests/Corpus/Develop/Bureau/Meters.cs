using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;

namespace Corpus.Bureau.Meters;

public interface IConsumeMessages<TMessage>
{
    ValueTask ConsumeAsync(TMessage message, CancellationToken cancellationToken);
}

public sealed class MeterReading
{
    public required string MeterId { get; init; }
    public required double KilowattHours { get; init; }
    public DateTimeOffset TakenAt { get; init; }
}

public sealed class ReadingArchive : IConsumeMessages<MeterReading>
{
    private readonly string _root;
    public ReadingArchive(IConfiguration configuration) => _root = configuration["Archive:Root"] ?? "/var/lib/meters";

    public async ValueTask ConsumeAsync(MeterReading message, CancellationToken cancellationToken)
    {
        var folder = Path.Combine(_root, message.TakenAt.ToString("yyyy-MM", CultureInfo.InvariantCulture));
        Directory.CreateDirectory(folder);
        var line = JsonSerializer.Serialize(message) + Environment.NewLine;
        await File.AppendAllTextAsync(Path.Combine(folder, message.MeterId + ".ndjson"), line, cancellationToken);
    }
}

internal sealed class MeterPump(Channel<MeterReading> inbox, IEnumerable<IConsumeMessages<MeterReading>> consumers, ILogger<MeterPump> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var reading in inbox.Reader.ReadAllAsync(stoppingToken))
        {
            foreach (var consumer in consumers)
            {
                try { await consumer.ConsumeAsync(reading, stoppingToken); }
                catch (Exception ex) when (ex is not OperationCanceledException) { logger.LogError(ex, "{Consumer} failed", consumer.GetType().Name); }
            }
        }
    }
}

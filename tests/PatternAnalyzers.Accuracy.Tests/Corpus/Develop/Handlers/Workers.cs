using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace Corpus.Handlers.Fleet;

public class OutboxMessage
{
    public long Id { get; set; }
    public string Topic { get; set; } = "";
    public string Body { get; set; } = "";
    public DateTime? SentAt { get; set; }
}

public class FleetContext : DbContext
{
    public DbSet<OutboxMessage> Outbox => Set<OutboxMessage>();
}

public interface ITopicWriter
{
    Task WriteAsync(string topic, string body, CancellationToken ct);
}

public class OutboxPump(IServiceScopeFactory scopes, ITopicWriter topics, ILogger<OutboxPump> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(2));
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await DrainAsync(stoppingToken);
            }
            catch (Exception ex) when (ex is not OperationCanceledException)
            {
                logger.LogError(ex, "outbox drain failed");
            }
        }
    }

    private async Task DrainAsync(CancellationToken ct)
    {
        using var scope = scopes.CreateScope();
        var db = scope.ServiceProvider.GetRequiredService<FleetContext>();
        var pending = await db.Outbox.Where(m => m.SentAt == null).OrderBy(m => m.Id).Take(50).ToListAsync(ct);
        foreach (var message in pending)
        {
            await topics.WriteAsync(message.Topic, message.Body, ct);
            message.SentAt = DateTime.UtcNow;
        }
        await db.SaveChangesAsync(ct);
    }
}

public class UdpListenerOptions
{
    public int Port { get; set; } = 20777;
}

public sealed class TelemetryListener : IHostedService, IDisposable
{
    private readonly UdpClient _udp;
    private readonly ChannelWriter<string> _lines;
    private CancellationTokenSource? _stop;
    private Task _loop = Task.CompletedTask;

    public TelemetryListener(IOptions<UdpListenerOptions> options, Channel<string> channel)
    {
        _udp = new UdpClient(options.Value.Port);
        _lines = channel.Writer;
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _stop = new CancellationTokenSource();
        _loop = ReceiveAsync(_stop.Token);
        return Task.CompletedTask;
    }

    public async Task StopAsync(CancellationToken cancellationToken)
    {
        _stop?.Cancel();
        await Task.WhenAny(_loop, Task.Delay(Timeout.Infinite, cancellationToken));
    }

    private async Task ReceiveAsync(CancellationToken ct)
    {
        while (!ct.IsCancellationRequested)
        {
            var datagram = await _udp.ReceiveAsync(ct);
            foreach (var line in Encoding.ASCII.GetString(datagram.Buffer).Split('\n', StringSplitOptions.RemoveEmptyEntries))
                await _lines.WriteAsync(line, ct);
        }
    }

    public void Dispose() => _udp.Dispose();
}

public class FuelAverages
{
    private readonly Dictionary<string, (double Litres, double Km)> _byVehicle = [];

    public void Fold(string vehicle, double litres, double km)
    {
        var (l, k) = _byVehicle.GetValueOrDefault(vehicle);
        _byVehicle[vehicle] = (l + litres, k + km);
    }

    public double? Per100(string vehicle) => _byVehicle.TryGetValue(vehicle, out var v) && v.Km > 0 ? v.Litres / v.Km * 100 : null;
}

internal class LineCruncher(Channel<string> channel, FuelAverages averages) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var line in channel.Reader.ReadAllAsync(stoppingToken))
        {
            var cells = line.Split(';');
            if (cells.Length == 3 && double.TryParse(cells[1], out var litres) && double.TryParse(cells[2], out var km))
                averages.Fold(cells[0], litres, km);
        }
    }
}

using Microsoft.EntityFrameworkCore.Diagnostics;
using System.Data.Common;

namespace Corpus.Foundry.Ferries;

/// <summary>Every connection of the booking system works in the schema of its shipping line.</summary>
public sealed class LineSchema(Func<string> currentLine) : DbConnectionInterceptor
{
    public override async Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        var line = currentLine();
        if (line.Any(c => !char.IsAsciiLetterLower(c))) throw new InvalidOperationException("odd line name");
        await using var command = connection.CreateCommand();
        command.CommandText = $"set search_path to {line}, public";
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}

/// <summary>Raises and lowers the flag of a terminal with the process.</summary>
public sealed class TerminalFlag(HttpClient signals, IConfiguration configuration) : IHostedLifecycleService
{
    private string Terminal => configuration["Terminal"] ?? "1";

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StartedAsync(CancellationToken cancellationToken) => signals.PutAsync($"terminals/{Terminal}/open", null, cancellationToken);
    public Task StoppingAsync(CancellationToken cancellationToken) => signals.PutAsync($"terminals/{Terminal}/closing", null, cancellationToken);
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    public Task StoppedAsync(CancellationToken cancellationToken) => signals.PutAsync($"terminals/{Terminal}/closed", null, cancellationToken);
}

/// <summary>Fares a passenger asked for lately; an answer is good for a few minutes.</summary>
public sealed class FareMemory(TimeProvider clock, TimeSpan life)
{
    private readonly Dictionary<(string From, string To), (decimal Fare, DateTimeOffset Until)> _entries = new();
    private readonly object _gate = new();

    public bool TryRecall(string from, string to, out decimal fare)
    {
        lock (_gate)
        {
            if (_entries.TryGetValue((from, to), out var e) && e.Until > clock.GetUtcNow()) { fare = e.Fare; return true; }
            _entries.Remove((from, to));
            fare = 0;
            return false;
        }
    }

    public void Remember(string from, string to, decimal fare)
    {
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_entries.Count > 1000)
                foreach (var stale in _entries.Where(p => p.Value.Until <= now).Select(p => p.Key).ToList()) _entries.Remove(stale);
            _entries[(from, to)] = (fare, now + life);
        }
    }
}

public sealed class FareCacheOptions
{
    public TimeSpan Life { get; set; } = TimeSpan.FromMinutes(5);
    public int Capacity { get; set; } = 1000;
}

public sealed class SailingEventHandlerArgs(string ship, DateTimeOffset at) : EventArgs
{
    public string Ship { get; } = ship;
    public DateTimeOffset At { get; } = at;
}

public sealed record FerryAgent(string Company, string Port, string Phone, bool SellsCargo);

/// <summary>A ship's list of harbours as the crew sees it on the bridge display.</summary>
public sealed class RouteViewModel : System.ComponentModel.INotifyPropertyChanged
{
    private string _next = "";

    public event System.ComponentModel.PropertyChangedEventHandler? PropertyChanged;

    public string Next
    {
        get => _next;
        set
        {
            if (_next == value) return;
            _next = value;
            PropertyChanged?.Invoke(this, new(nameof(Next)));
        }
    }
}

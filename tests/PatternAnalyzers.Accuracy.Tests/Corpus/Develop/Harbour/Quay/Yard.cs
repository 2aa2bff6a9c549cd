using System.Collections.Concurrent;
using Coravel.Invocable;
using SlimMessageBus;

namespace Corpus.Harbour.Quay.Yard;

/// <summary>Dispatch of the yard: one action, one answer.</summary>
public interface IYardAction<TAnswer> { }

public interface IPerform<TAction, TAnswer> where TAction : IYardAction<TAnswer>
{
    ValueTask<TAnswer> PerformAsync(TAction action, CancellationToken ct);
}

public sealed record StackBoxes(int Rows, int Tiers, IReadOnlyList<decimal> Weights) : IYardAction<IReadOnlyList<decimal[]>>;

public sealed record OpenGate(string Plate) : IYardAction<bool>;

/// <summary>Heaviest boxes go to the lowest tier.</summary>
public sealed class StackBoxesPerformer : IPerform<StackBoxes, IReadOnlyList<decimal[]>>
{
    public ValueTask<IReadOnlyList<decimal[]>> PerformAsync(StackBoxes action, CancellationToken ct)
    {
        var sorted = action.Weights.OrderByDescending(w => w).ToList();
        if (sorted.Count > action.Rows * action.Tiers) throw new ArgumentException("yard block is too small");
        var tiers = new List<decimal[]>();
        for (var t = 0; t < action.Tiers; t++) tiers.Add(sorted.Skip(t * action.Rows).Take(action.Rows).ToArray());
        return ValueTask.FromResult<IReadOnlyList<decimal[]>>(tiers);
    }
}

public sealed class GateKeeper(HttpClient barrier) : IPerform<OpenGate, bool>
{
    public async ValueTask<bool> PerformAsync(OpenGate action, CancellationToken ct)
    {
        using var answer = await barrier.PostAsJsonAsync("barrier/open", new { action.Plate, Seconds = 20 }, ct);
        return answer.IsSuccessStatusCode;
    }
}

public sealed class YardDesk(IServiceProvider provider)
{
    public ValueTask<TAnswer> AskAsync<TAction, TAnswer>(TAction action, CancellationToken ct = default) where TAction : IYardAction<TAnswer> =>
        provider.GetRequiredService<IPerform<TAction, TAnswer>>().PerformAsync(action, ct);
}

public sealed record BoxLifted(string Container, string From, string To, DateTimeOffset At);

public class MoveBoard : IConsumer<BoxLifted>
{
    private static readonly ConcurrentDictionary<string, int> Moves = new();

    public Task OnHandle(BoxLifted message, CancellationToken cancellationToken)
    {
        Moves.AddOrUpdate(message.To, 1, (_, n) => n + 1);
        if (Moves.TryGetValue(message.From, out var left) && left > 0) Moves.TryUpdate(message.From, left - 1, left);
        return Task.CompletedTask;
    }
}

public class NightlyStowage(IHttpClientFactory clients, TimeProvider clock, ILogger<NightlyStowage> log) : IInvocable, ICancellableInvocable
{
    public CancellationToken CancellationToken { get; set; }

    public async Task Invoke()
    {
        var client = clients.CreateClient("tos");
        var day = DateOnly.FromDateTime(clock.GetLocalNow().DateTime).AddDays(1);
        foreach (var block in Enumerable.Range(1, 12))
        {
            if (CancellationToken.IsCancellationRequested) break;
            var response = await client.PostAsync($"blocks/{block}/plan?day={day:yyyy-MM-dd}", null, CancellationToken);
            if (!response.IsSuccessStatusCode) log.LogWarning("Block {Block} was not planned", block);
        }
    }
}

public interface IStartupTask
{
    int Order { get; }
    Task ExecuteAsync(CancellationToken ct);
}

internal sealed class WarmTariffPages(IHttpClientFactory clients) : IStartupTask
{
    public int Order => 30;

    public async Task ExecuteAsync(CancellationToken ct)
    {
        var http = clients.CreateClient("self");
        await Task.WhenAll(new[] { "/tariffs", "/tariffs/2024", "/berths" }.Select(p => http.GetAsync(p, ct)));
    }
}

/// <summary>Runs the startup tasks in their order when the host starts.</summary>
public sealed class Launch(IEnumerable<IStartupTask> tasks) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var task in tasks.OrderBy(t => t.Order)) await task.ExecuteAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

using OrderFlow.Onex.Contracts;
using OrderFlow.Stock.Replenishment;

namespace OrderFlow.Intake.Api.Background;

/// <summary>Starts the replenishment run when its hour has come.</summary>
/// <param name="scopes">Gives each run its own services.</param>
/// <param name="scheduler">Knows the hour.</param>
/// <param name="clock">Tells the time.</param>
public sealed class NightlyReplenishment(IServiceScopeFactory scopes, ReplenishmentScheduler scheduler, TimeProvider clock) : IHostedService, IDisposable
{
    private readonly CancellationTokenSource stopping = new();
    private Task running = Task.CompletedTask;

    /// <inheritdoc />
    public Task StartAsync(CancellationToken cancellationToken)
    {
        running = RunAsync(stopping.Token);
        return Task.CompletedTask;
    }

    /// <inheritdoc />
    public async Task StopAsync(CancellationToken cancellationToken)
    {
        await stopping.CancelAsync();
        await running.WaitAsync(cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <inheritdoc />
    public void Dispose() => stopping.Dispose();

    private async Task RunAsync(CancellationToken cancellationToken)
    {
        while (!cancellationToken.IsCancellationRequested)
        {
            var now = clock.GetUtcNow().UtcDateTime;
            await Task.Delay(scheduler.NextRun(now) - now, clock, cancellationToken);
            await using var scope = scopes.CreateAsyncScope();
            var run = scope.ServiceProvider.GetRequiredService<ReplenishmentRun>();
            await run.ExecuteOrchestrationAsync(new ModelContractOrchestrator { Workflow = "replenishment" }, cancellationToken);
        }
    }
}

namespace Corpus.Handlers.Lending;

public interface IDomainEvent
{
    DateTimeOffset OccurredAt { get; }
}

public interface IDomainEventHandler<in TEvent> where TEvent : IDomainEvent
{
    ValueTask On(TEvent e, CancellationToken ct);
}

public record LoanApproved(Guid LoanId, decimal Principal, DateTimeOffset OccurredAt) : IDomainEvent;

public record PaymentMissed(Guid LoanId, int Consecutive, DateTimeOffset OccurredAt) : IDomainEvent;

public interface IExposureLedger
{
    void Raise(decimal by);

    decimal Current { get; }
}

/// <summary>In-memory sum of the principal that is out.</summary>
public sealed class ExposureLedger : IExposureLedger
{
    private readonly object _gate = new();
    private decimal _sum;

    public decimal Current { get { lock (_gate) return _sum; } }

    public void Raise(decimal by)
    {
        lock (_gate) _sum += by;
    }
}

public sealed class IncreaseExposure(IExposureLedger ledger) : IDomainEventHandler<LoanApproved>
{
    public ValueTask On(LoanApproved e, CancellationToken ct)
    {
        ledger.Raise(e.Principal);
        return ValueTask.CompletedTask;
    }
}

public sealed class NotifyCreditBureau : IDomainEventHandler<PaymentMissed>
{
    private readonly HttpClient _http;

    public NotifyCreditBureau(IHttpClientFactory factory) => _http = factory.CreateClient("bureau");

    public async ValueTask On(PaymentMissed e, CancellationToken ct)
    {
        if (e.Consecutive < 3) return;
        using var response = await _http.PutAsJsonAsync($"loans/{e.LoanId}/delinquency", new { e.Consecutive, e.OccurredAt }, ct);
        response.EnsureSuccessStatusCode();
    }
}

public sealed class DomainEventDispatcher(IServiceProvider services)
{
    public async Task DispatchAsync<TEvent>(TEvent e, CancellationToken ct) where TEvent : IDomainEvent
    {
        foreach (var handler in services.GetServices<IDomainEventHandler<TEvent>>())
            await handler.On(e, ct);
    }
}

namespace Corpus.Bureau.Membership;

public abstract record ClubEvent(Guid Id, DateTimeOffset At);
public sealed record MemberJoined(Guid Id, DateTimeOffset At, string Email, string Tier) : ClubEvent(Id, At);
public sealed record MemberLapsed(Guid Id, DateTimeOffset At, string Email) : ClubEvent(Id, At);

public interface IEventListener<TEvent> where TEvent : ClubEvent
{
    Task OnAsync(TEvent happened);
}

public interface IDomainEventSubscriber<in T> { void Notify(T domainEvent); }

/// <summary>Posts to the newsletter provider as soon as somebody joins.</summary>
public class NewsletterSignup : IEventListener<MemberJoined>
{
    private readonly HttpClient _http;

    public NewsletterSignup(IHttpClientFactory factory) => _http = factory.CreateClient("newsletter");

    public async Task OnAsync(MemberJoined happened)
    {
        var list = happened.Tier.Equals("patron", StringComparison.OrdinalIgnoreCase) ? "patrons" : "everyone";
        using var answer = await _http.PostAsJsonAsync($"lists/{list}/subscribers", new { email = happened.Email });
        answer.EnsureSuccessStatusCode();
    }
}

public sealed class Headcount : IDomainEventSubscriber<MemberJoined>, IDomainEventSubscriber<MemberLapsed>
{
    private readonly Dictionary<string, string> _tierOf = new(StringComparer.OrdinalIgnoreCase);
    public int Active { get; private set; }

    public void Notify(MemberJoined domainEvent)
    {
        if (_tierOf.TryAdd(domainEvent.Email, domainEvent.Tier)) Active++;
        else _tierOf[domainEvent.Email] = domainEvent.Tier;
    }

    public void Notify(MemberLapsed domainEvent)
    {
        if (_tierOf.Remove(domainEvent.Email)) Active--;
    }
}

public class EventPublisher(IServiceScopeFactory scopes)
{
    public async Task RaiseAsync<TEvent>(TEvent e) where TEvent : ClubEvent
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var subscriber in scope.ServiceProvider.GetServices<IDomainEventSubscriber<TEvent>>()) subscriber.Notify(e);
        await Task.WhenAll(scope.ServiceProvider.GetServices<IEventListener<TEvent>>().Select(l => l.OnAsync(e)));
    }
}

public static class MembershipSetup
{
    public static IServiceCollection AddMembership(this IServiceCollection services)
    {
        services.AddSingleton<EventPublisher>();
        services.AddSingleton<Headcount>();
        services.AddSingleton<IDomainEventSubscriber<MemberJoined>>(sp => sp.GetRequiredService<Headcount>());
        services.AddSingleton<IDomainEventSubscriber<MemberLapsed>>(sp => sp.GetRequiredService<Headcount>());
        services.AddTransient<IEventListener<MemberJoined>, NewsletterSignup>();
        return services.AddHttpClient();
    }
}

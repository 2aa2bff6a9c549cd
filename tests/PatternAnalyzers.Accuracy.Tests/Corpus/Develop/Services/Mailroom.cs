using RabbitMQ.Client;
using Confluent.Kafka;
using System.Text.Json;

namespace Corpus.Services.Messaging;

public interface IMailroom { Task SendAsync<T>(string address, T letter, CancellationToken ct = default); }

public sealed class Mailroom(IConnection connection) : IMailroom
{
    public async Task SendAsync<T>(string address, T letter, CancellationToken ct = default)
    {
        await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
        var properties = new BasicProperties { MessageId = Guid.NewGuid().ToString("N"), ContentType = "application/json", Persistent = true };
        await channel.BasicPublishAsync("letters", address, mandatory: true, properties, JsonSerializer.SerializeToUtf8Bytes(letter), ct);
    }
}

public interface ITelemetryPublisher { Task PublishAsync(string device, IReadOnlyDictionary<string, double> values, CancellationToken ct); }

public class TelemetryPublisher : ITelemetryPublisher, IDisposable
{
    private readonly IProducer<string, string> _producer;
    private readonly string _topic;

    public TelemetryPublisher(IProducer<string, string> producer, IConfiguration configuration)
    {
        _producer = producer;
        _topic = configuration["Telemetry:Topic"] ?? "telemetry";
    }

    public async Task PublishAsync(string device, IReadOnlyDictionary<string, double> values, CancellationToken ct)
    {
        foreach (var (name, value) in values)
        {
            if (double.IsNaN(value)) continue;
            var payload = JsonSerializer.Serialize(new { device, name, value });
            await _producer.ProduceAsync(_topic, new Message<string, string> { Key = device, Value = payload }, ct);
        }
    }

    public void Dispose() => _producer.Flush(TimeSpan.FromSeconds(5));
}

public interface INotificationService { Task NotifyAsync(string user, string template, object model); }
public interface ISmsGateway { Task SendAsync(string number, string text); }
public interface IContactBook { (string? Phone, string? Mailbox) Contacts(string user); }

/// <summary>Decides by the user's contacts how a notification goes out.</summary>
public sealed class NotificationService(IContactBook contacts, ISmsGateway sms, IMailroom mail, ILogger<NotificationService> log) : INotificationService
{
    public async Task NotifyAsync(string user, string template, object model)
    {
        var (phone, mailbox) = contacts.Contacts(user);
        if (mailbox is not null) await mail.SendAsync(mailbox, new { template, model });
        else if (phone is not null) await sms.SendAsync(phone, template);
        else log.LogInformation("{User} cannot be reached", user);
    }
}

public sealed class InMemoryContactBook : IContactBook
{
    private readonly Dictionary<string, (string?, string?)> book = new(StringComparer.OrdinalIgnoreCase);
    public void Enter(string user, string? phone, string? mailbox) => book[user] = (phone, mailbox);
    public (string? Phone, string? Mailbox) Contacts(string user) => book.GetValueOrDefault(user);
}

public static class MessagingServiceCollectionExtensions
{
    public static IServiceCollection AddMessagingDesk(this IServiceCollection services)
    {
        services.AddSingleton<IMailroom, Mailroom>();
        services.AddSingleton<ITelemetryPublisher, TelemetryPublisher>();
        services.AddSingleton<IContactBook, InMemoryContactBook>();
        services.AddScoped<INotificationService, NotificationService>();
        return services;
    }
}

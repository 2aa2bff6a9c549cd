using Confluent.Kafka;
using RabbitMQ.Client;
using System.Net.Mail;
using System.Text;

namespace Corpus.Services.Newsroom.HeldOut;

public interface IWire { Task<bool> CableAsync(string desk, string story); }

internal class KafkaWire(IProducer<string, string> producer, ILogger<KafkaWire> logger) : IWire
{
    public async Task<bool> CableAsync(string desk, string story)
    {
        try
        {
            await producer.ProduceAsync($"desk.{desk}", new Message<string, string> { Key = desk, Value = story });
            return true;
        }
        catch (KafkaException e)
        {
            logger.LogError(e, "cable to {Desk} failed", desk);
            return false;
        }
    }
}

public interface IPostman { Task Deliver(string to, string subject, string html); }

public sealed class SmtpPostman : IPostman
{
    private readonly IConfiguration _cfg;
    public SmtpPostman(IConfiguration cfg) => _cfg = cfg;

    public async Task Deliver(string to, string subject, string html)
    {
        using var client = new SmtpClient(_cfg["Smtp:Host"], 587) { EnableSsl = true };
        using var message = new MailMessage("desk@example.org", to, subject, html) { IsBodyHtml = true };
        await client.SendMailAsync(message);
    }
}

public interface IDeadLetterService { Task<int> ReplayAsync(string queue, int max); }

public class DeadLetterService(IConnection broker) : IDeadLetterService
{
    public async Task<int> ReplayAsync(string queue, int max)
    {
        await using var ch = await broker.CreateChannelAsync();
        var n = 0;
        while (n < max && await ch.BasicGetAsync(queue + ".dead", autoAck: false) is { } letter)
        {
            await ch.BasicPublishAsync("", queue, false, new BasicProperties { Headers = new Dictionary<string, object?> { ["replayed"] = true } }, letter.Body);
            await ch.BasicAckAsync(letter.DeliveryTag, false);
            n++;
        }
        return n;
    }
}

public interface IDigest { void Collect(string reader, string headline); IReadOnlyList<(string Reader, string Body)> Cut(); }

public sealed class DailyDigest : IDigest
{
    readonly Dictionary<string, StringBuilder> sheets = [];
    public void Collect(string reader, string headline)
    {
        if (!sheets.TryGetValue(reader, out var sb)) sheets[reader] = sb = new StringBuilder("Today\n");
        sb.Append("* ").AppendLine(headline);
    }

    public IReadOnlyList<(string Reader, string Body)> Cut()
    {
        var all = sheets.Select(s => (s.Key, s.Value.ToString())).ToList();
        sheets.Clear();
        return all;
    }
}

public static class NewsroomComposition
{
    public static IServiceCollection AddNewsroom(this IServiceCollection services) =>
        services.AddSingleton<IWire, KafkaWire>().AddTransient<IPostman, SmtpPostman>().AddScoped<IDeadLetterService, DeadLetterService>().AddSingleton<IDigest, DailyDigest>();
}

using System.Data.Common;
using System.Text.Json;
using Azure.Storage.Blobs;
using Confluent.Kafka;
using Microsoft.Extensions.AI;
using RabbitMQ.Client;
using StackExchange.Redis;

namespace Corpus.Bureau.Darkroom;

public interface INegatives
{
    Task<Uri> SaveAsync(string roll, int frame, Stream image, CancellationToken ct);
    IAsyncEnumerable<string> FramesAsync(string roll, CancellationToken ct);
}

internal class Negatives(BlobServiceClient account) : INegatives
{
    private BlobContainerClient Container => account.GetBlobContainerClient("negatives");

    public async Task<Uri> SaveAsync(string roll, int frame, Stream image, CancellationToken ct)
    {
        var blob = Container.GetBlobClient($"{roll}/{frame:00}.tif");
        await blob.UploadAsync(image, overwrite: true, ct);
        return blob.Uri;
    }

    public async IAsyncEnumerable<string> FramesAsync(string roll, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        await foreach (var item in Container.GetBlobsAsync(roll + "/", ct)) yield return Path.GetFileNameWithoutExtension(item.Name);
    }
}

public sealed class Drawer(IConnectionMultiplexer redis)
{
    private readonly IDatabase _db = redis.GetDatabase();

    public async Task<T?> TakeAsync<T>(string label) where T : class
    {
        var raw = await _db.StringGetAsync("drawer:" + label);
        return raw.HasValue ? JsonSerializer.Deserialize<T>((string)raw!) : null;
    }

    public Task PutAsync<T>(string label, T thing, TimeSpan? keep = null) where T : class =>
        _db.StringSetAsync("drawer:" + label, JsonSerializer.Serialize(thing), keep ?? TimeSpan.FromHours(4));
}

public sealed record PrintOrder(Guid Id, string Roll, int Frame, string Paper, int Copies);

public sealed class OrderBook
{
    private readonly DbDataSource _source;
    public OrderBook(DbDataSource source) => _source = source;

    public async Task AddAsync(PrintOrder order, CancellationToken ct)
    {
        await using var cmd = _source.CreateCommand("insert into print_orders(id, roll, frame, paper, copies) values ($1, $2, $3, $4, $5)");
        foreach (var value in new object[] { order.Id, order.Roll, order.Frame, order.Paper, order.Copies })
        {
            var p = cmd.CreateParameter();
            p.Value = value;
            cmd.Parameters.Add(p);
        }
        await cmd.ExecuteNonQueryAsync(ct);
    }

    public async Task<int> OpenCountAsync(CancellationToken ct)
    {
        await using var cmd = _source.CreateCommand("select count(*) from print_orders where printed_at is null");
        return Convert.ToInt32(await cmd.ExecuteScalarAsync(ct));
    }
}

public interface IAnnounce { Task SayAsync(string subject, object what, CancellationToken ct = default); }

public sealed class KafkaAnnouncer(IProducer<string, string> producer, ILogger<KafkaAnnouncer> logger) : IAnnounce
{
    public async Task SayAsync(string subject, object what, CancellationToken ct = default)
    {
        var message = new Message<string, string> { Key = subject, Value = JsonSerializer.Serialize(what) };
        message.Headers.Add("kind", System.Text.Encoding.UTF8.GetBytes(what.GetType().Name));
        var delivered = await producer.ProduceAsync("darkroom." + subject, message, ct);
        logger.LogTrace("to {Topic}", delivered.Topic);
    }
}

public sealed class Courier(IConnection connection)
{
    public async Task HandOverAsync(PrintOrder order, CancellationToken ct)
    {
        await using var channel = await connection.CreateChannelAsync(ct);
        await channel.QueueDeclareAsync("lab", durable: true, exclusive: false, autoDelete: false, ct);
        var properties = new BasicProperties { MessageId = order.Id.ToString(), Persistent = true, ContentType = "application/json" };
        await channel.BasicPublishAsync("", "lab", true, properties, JsonSerializer.SerializeToUtf8Bytes(order), ct);
    }
}

public interface ICaptions { Task<string> CaptionAsync(string exif, string language, CancellationToken ct); Task<bool> IsSafeAsync(string caption, CancellationToken ct); }

internal sealed class ModelCaptions(IChatClient client) : ICaptions
{
    public async Task<string> CaptionAsync(string exif, string language, CancellationToken ct)
    {
        var answer = await client.GetResponseAsync($"One sentence in {language} for a photograph with {exif}", new ChatOptions { MaxOutputTokens = 60 }, ct);
        return answer.Text.Trim().Trim('"');
    }

    public async Task<bool> IsSafeAsync(string caption, CancellationToken ct)
    {
        var verdict = await client.GetResponseAsync<bool>($"Is this caption fit for children? {caption}", cancellationToken: ct);
        return verdict.TryGetResult(out var safe) && safe;
    }
}

/// <summary>Takes a customer's order from the counter to the lab.</summary>
public sealed class Counter(OrderBook book, Courier courier, IAnnounce announce, Drawer drawer)
{
    public async Task<Guid> AcceptAsync(string roll, int frame, string paper, int copies, CancellationToken ct)
    {
        var order = new PrintOrder(Guid.NewGuid(), roll, frame, paper, Math.Clamp(copies, 1, 50));
        await book.AddAsync(order, ct);
        await courier.HandOverAsync(order, ct);
        await announce.SayAsync("orders", order, ct);
        await drawer.PutAsync($"last:{roll}", order);
        return order.Id;
    }
}

public static class DarkroomSetup
{
    public static IServiceCollection AddDarkroom(this IServiceCollection s)
    {
        s.AddSingleton<INegatives, Negatives>();
        s.AddSingleton<Drawer>();
        s.AddSingleton<OrderBook>();
        s.AddSingleton<IAnnounce, KafkaAnnouncer>();
        s.AddSingleton<Courier>();
        s.AddScoped<ICaptions, ModelCaptions>();
        return s.AddScoped<Counter>();
    }
}

public record ServiceResult<T>(bool Success, T? Value, string? Error) where T : class
{
    public static ServiceResult<T> Good(T value) => new(true, value, null);
    public static ServiceResult<T> Bad(string error) => new(false, null, error);
}

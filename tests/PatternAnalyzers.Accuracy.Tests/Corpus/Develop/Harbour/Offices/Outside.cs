using System.Net.Sockets;
using System.Text;
using Confluent.Kafka;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.AI;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Harbour.Offices.Outside;

public interface INoticeBoard
{
    Task PinAsync(string topic, string notice, CancellationToken ct);
}

public sealed class StreamNoticeBoard(IProducer<string, string> producer) : INoticeBoard
{
    public async Task PinAsync(string topic, string notice, CancellationToken ct)
    {
        var message = new Message<string, string> { Key = topic, Value = notice };
        await producer.ProduceAsync($"notices.{topic}", message, ct);
    }
}

/// <summary>Keeps the vectors of hull photos.</summary>
public sealed class HullPhotoVectors(QdrantClient client)
{
    private const string Collection = "hulls";

    public async Task AddAsync(Guid photo, string ship, float[] vector, CancellationToken ct)
    {
        if (!await client.CollectionExistsAsync(Collection, ct))
            await client.CreateCollectionAsync(Collection, new VectorParams { Size = (ulong)vector.Length, Distance = Distance.Cosine }, ct);
        var point = new PointStruct { Id = photo, Vectors = vector };
        point.Payload["ship"] = ship;
        await client.UpsertAsync(Collection, [point], cancellationToken: ct);
    }

    public async Task<string?> LooksLikeAsync(float[] vector, CancellationToken ct) =>
        (await client.SearchAsync(Collection, vector, limit: 1, scoreThreshold: .9f, cancellationToken: ct)).FirstOrDefault()?.Payload["ship"].StringValue;
}

public interface ITranslator
{
    Task<string> TranslateAsync(string text, string language, CancellationToken ct);
}

public sealed class RadioTranslator(IChatClient chat) : ITranslator
{
    public async Task<string> TranslateAsync(string text, string language, CancellationToken ct)
    {
        var response = await chat.GetResponseAsync($"Translate to {language}, keep SMCP phrases:\n{text}", new ChatOptions { Temperature = 0 }, ct);
        return response.Text.Trim();
    }
}

public class YardContext(DbContextOptions<YardContext> options) : DbContext(options)
{
    public DbSet<Box> Boxes => Set<Box>();
}

public class Box
{
    public string Number { get; set; } = "";
    public string Slot { get; set; } = "";
    public double Weight { get; set; }
}

public class Boxes(YardContext context)
{
    public Task<List<Box>> HeavierThan(double tons) => context.Boxes.AsNoTracking().Where(b => b.Weight > tons).OrderBy(b => b.Slot).ToListAsync();

    public async Task<bool> Move(string number, string slot)
    {
        if (await context.Boxes.AnyAsync(b => b.Slot == slot)) return false;
        var box = await context.Boxes.FirstOrDefaultAsync(b => b.Number == number);
        if (box is null) return false;
        box.Slot = slot;
        await context.SaveChangesAsync();
        return true;
    }
}

/// <summary>Talks to the lock over its line protocol.</summary>
public sealed class LockLine(string host, int port) : IDisposable
{
    private readonly TcpClient _tcp = new();

    public async Task<double> LevelAsync(string chamber, CancellationToken ct)
    {
        if (!_tcp.Connected) await _tcp.ConnectAsync(host, port, ct);
        var stream = _tcp.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes($"LVL {chamber}\r\n"), ct);
        var buffer = new byte[64];
        var read = await stream.ReadAsync(buffer, ct);
        return double.Parse(Encoding.ASCII.GetString(buffer, 0, read).Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }

    public void Dispose() => _tcp.Dispose();
}

public sealed class BoxProfile : AutoMapper.Profile
{
    public BoxProfile() => CreateMap<Box, BoxView>();
}

public sealed class BoxView
{
    public string Number { get; set; } = "";
    public string Slot { get; set; } = "";
}

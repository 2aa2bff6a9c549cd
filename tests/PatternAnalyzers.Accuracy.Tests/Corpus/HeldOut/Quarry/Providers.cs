using System.Net.Sockets;
using System.Text.Json;
using Confluent.Kafka;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Extensions.AI;
using Qdrant.Client;
using Qdrant.Client.Grpc;

namespace Corpus.Quarry.Providers.HeldOut;

public sealed record Listing(string Id, string Title, string Street, decimal Rent);

/// <summary>Full text search over flats.</summary>
public class ListingSearch
{
    private readonly IndexWriter _writer;
    private readonly SearcherManager _searchers;

    public ListingSearch(IndexWriter writer, SearcherManager searchers) => (_writer, _searchers) = (writer, searchers);

    public void Put(Listing listing)
    {
        var doc = new Document();
        doc.Add(new StringField("id", listing.Id, Field.Store.YES));
        doc.Add(new TextField("title", listing.Title, Field.Store.YES));
        doc.Add(new TextField("street", listing.Street, Field.Store.NO));
        _writer.UpdateDocument(new Term("id", listing.Id), doc);
        _writer.Commit();
        _searchers.MaybeRefresh();
    }

    public IReadOnlyList<string> Find(string word, int take = 20)
    {
        var searcher = _searchers.Acquire();
        try
        {
            var hits = searcher.Search(new PrefixQuery(new Term("title", word.ToLowerInvariant())), take);
            return hits.ScoreDocs.Select(h => searcher.Doc(h.Doc).Get("id")).ToList();
        }
        finally { _searchers.Release(searcher); }
    }
}

public interface IPortraits
{
    Task KeepAsync(Guid person, float[] face);
    Task<Guid?> NearestAsync(float[] face, float atLeast);
}

/// <summary>Faces of the staff as points.</summary>
public sealed class Portraits(QdrantClient qdrant) : IPortraits
{
    private const string Name = "faces";

    public async Task KeepAsync(Guid person, float[] face)
    {
        if (!await qdrant.CollectionExistsAsync(Name)) await qdrant.CreateCollectionAsync(Name, new VectorParams { Size = (ulong)face.Length, Distance = Distance.Cosine });
        await qdrant.UpsertAsync(Name, [new PointStruct { Id = person, Vectors = face }]);
    }

    public async Task<Guid?> NearestAsync(float[] face, float atLeast)
    {
        var found = await qdrant.SearchAsync(Name, face, limit: 1, scoreThreshold: atLeast);
        return found.Count == 0 ? null : Guid.Parse(found[0].Id.Uuid);
    }
}

public interface INoticeBoard { Task PinAsync(string topic, object notice, CancellationToken stop = default); }

public sealed class NoticeBoard(IProducer<string, string> producer, ILogger<NoticeBoard> log) : INoticeBoard
{
    public async Task PinAsync(string topic, object notice, CancellationToken stop = default)
    {
        var sent = await producer.ProduceAsync("board." + topic, new Message<string, string> { Key = notice.GetType().Name, Value = JsonSerializer.Serialize(notice) }, stop);
        log.LogDebug("pinned on {Topic}", sent.Topic);
    }
}

/// <summary>Keeps contracts as files, one folder a tenant.</summary>
public sealed class ContractVault
{
    private readonly DirectoryInfo _root;
    public ContractVault(string root) => _root = Directory.CreateDirectory(root);

    public async Task<string> PutAsync(string tenant, Stream pdf, CancellationToken stop = default)
    {
        var folder = _root.CreateSubdirectory(tenant);
        var id = $"{DateTime.UtcNow:yyyyMMddHHmmss}-{folder.GetFiles().Length + 1:D3}";
        await using var file = File.Create(Path.Combine(folder.FullName, id + ".pdf"));
        await pdf.CopyToAsync(file, stop);
        return id;
    }

    public Stream? Open(string tenant, string id)
    {
        var path = Path.Combine(_root.FullName, tenant, id + ".pdf");
        return File.Exists(path) ? File.OpenRead(path) : null;
    }
}

public interface ISummaryService { Task<string> SummarizeAsync(string text, int sentences, CancellationToken stop); }

public sealed class SummaryService(IChatClient chat) : ISummaryService
{
    public async Task<string> SummarizeAsync(string text, int sentences, CancellationToken stop)
    {
        if (text.Length < 400) return text;
        var reply = await chat.GetResponseAsync($"Summarize in {sentences} sentences:\n{text}", new ChatOptions { Temperature = 0.2f }, stop);
        return reply.Text.Trim();
    }
}

/// <summary>Door of the house: asks the lock controller over its own protocol.</summary>
public class DoorThing(string host, int port)
{
    public async Task<bool> UnlockAsync(int door, string pin)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(host, port);
        await using var stream = tcp.GetStream();
        byte[] frame = [0x02, (byte)door, .. System.Text.Encoding.ASCII.GetBytes(pin), 0x03];
        await stream.WriteAsync(frame);
        var reply = new byte[3];
        await stream.ReadExactlyAsync(reply);
        return reply[1] == 0x06;
    }
}

public interface IRentService { decimal Deposit(Listing listing, int months); Task<bool> ReserveAsync(string id, string by); }

internal sealed class RentService(ListingSearch search, INoticeBoard board) : IRentService
{
    private readonly Dictionary<string, string> _reserved = [];

    public decimal Deposit(Listing listing, int months) => Math.Min(listing.Rent * 3, listing.Rent * months);

    public async Task<bool> ReserveAsync(string id, string by)
    {
        lock (_reserved) if (!_reserved.TryAdd(id, by)) return false;
        await board.PinAsync("reserved", new { id, by, alike = search.Find(id, 3) });
        return true;
    }
}

public sealed class ClientOptions { public Uri? Base { get; set; } public int Retries { get; set; } }

public sealed record RepositoryInfo(string Name, int Rows, DateTime Checked);

public static class ProviderExtensions
{
    public static async Task<bool> TryPinAsync(this INoticeBoard board, string topic, object notice)
    {
        try { await board.PinAsync(topic, notice); return true; }
        catch (KafkaException) { return false; }
    }
}

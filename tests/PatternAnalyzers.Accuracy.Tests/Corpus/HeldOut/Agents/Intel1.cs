using System.Runtime.InteropServices;
using System.Text;
using Microsoft.Extensions.AI;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.SemanticKernel.ChatCompletion;
using Microsoft.SemanticKernel.Embeddings;
using OpenAI.Embeddings;
using Qdrant.Client;
using Qdrant.Client.Grpc;
namespace Corpus.Agents.Museum.HeldOut;

public interface IVectorise { ValueTask<float[]> VectoriseAsync(string caption); }

/// <summary>Captions of exhibits as vectors; the same caption costs one call a day.</summary>
public sealed class CaptionVectoriser : IVectorise
{
    private readonly EmbeddingClient _client; private readonly IMemoryCache _day;
    public CaptionVectoriser(EmbeddingClient client, IMemoryCache day) => (_client, _day) = (client, day);
    public async ValueTask<float[]> VectoriseAsync(string caption) =>
        (await _day.GetOrCreateAsync(caption, async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = TimeSpan.FromDays(1);
            var answer = await _client.GenerateEmbeddingAsync(caption.Normalize());
            return answer.Value.ToFloats().ToArray();
        }))!;
}

public sealed class ArchiveLoader
{
    private readonly ITextEmbeddingGenerationService _svc; private readonly QdrantClient _db;
    public ArchiveLoader(ITextEmbeddingGenerationService svc, QdrantClient db) { _svc = svc; _db = db; }
    public async Task<ulong> LoadAsync(StreamReader csv)
    {
        ulong row = 0;
        while (await csv.ReadLineAsync() is { } line)
        {
            var v = await _svc.GenerateEmbeddingAsync(line);
            await _db.UpsertAsync("archive", new[] { new PointStruct { Id = row++, Vectors = v.ToArray() } }, wait: false);
        }
        return row;
    }
}

public sealed class TwinFinder(IVectorise v)
{
    public async Task<(string, string, float)> ClosestPairAsync(string[] captions)
    {
        var m = await Task.WhenAll(captions.Select(c => v.VectoriseAsync(c).AsTask()));
        (string, string, float) top = ("", "", -1);
        for (int i = 0; i < m.Length; i++)
            for (int j = i + 1; j < m.Length; j++)
            {
                float s = 0; for (int k = 0; k < m[i].Length; k++) s += m[i][k] * m[j][k];
                if (s > top.Item3) top = (captions[i], captions[j], s);
            }
        return top;
    }
}

public class QuantisedEmbeddings : DelegatingEmbeddingGenerator<string, Embedding<float>>
{
    public QuantisedEmbeddings(IEmbeddingGenerator<string, Embedding<float>> g) : base(g) { }
    public async Task<sbyte[][]> Int8Async(params string[] texts)
    {
        var full = await GenerateAsync(texts, new() { Dimensions = 256 });
        return full.Select(f => f.Vector.ToArray().Select(x => (sbyte)Math.Clamp(MathF.Round(x * 127), -127, 127)).ToArray()).ToArray();
    }
}

internal sealed class Pond
{
    private readonly Func<string, Task<float[]>> _toVec; private readonly List<(string T, float[] V)> _fish = new();
    internal Pond(IEmbeddingGenerator<string, Embedding<float>> g) => _toVec = async s => (await g.GenerateAsync([s]))[0].Vector.ToArray();
    internal async Task Drop(string t) => _fish.Add((t, await _toVec(t)));
    internal async Task<string[]> Catch(string bait, int n)
    {
        var b = await _toVec(bait);
        return _fish.OrderBy(f => f.V.Zip(b, (x, y) => MathF.Abs(x - y)).Sum()).Take(n).Select(f => f.T).ToArray();
    }
}

public sealed class AudioGuide(QdrantClient q, IVectorise v, IChatCompletionService llm)
{
    public async Task<string> NarrateAsync(string visitorAsks, string room)
    {
        var where = new Filter(); where.Must.Add(Conditions.MatchKeyword("room", room));
        var near = await q.SearchAsync("exhibits", await v.VectoriseAsync(visitorAsks), where, 3);
        var h = new ChatHistory("Narrate for a ten year old, only from the notes.");
        foreach (var p in near) h.AddSystemMessage(p.Payload["note"].StringValue);
        h.AddUserMessage(visitorAsks);
        return (await llm.GetChatMessageContentAsync(h)).Content ?? "";
    }
}

public static class AskEndpoint
{
    public static async Task<string> Ask(string q, QdrantClient db, IVectorise v, IChatClient c, CancellationToken ct)
    {
        var pts = await db.SearchAsync("faq", await v.VectoriseAsync(q), limit: 2, cancellationToken: ct);
        if (pts.Count == 0 || pts[0].Score < .5f) return "Please ask at the desk.";
        var r = await c.GetResponseAsync($"{pts[0].Payload["a"].StringValue}\n---\n{q}", cancellationToken: ct);
        return r.Text;
    }
}

public class CuratorNotebook
{
    private readonly IChatClient _c; private readonly QdrantClient _d; private readonly IEmbeddingGenerator<string, Embedding<float>> _g;
    public CuratorNotebook(IChatClient c, QdrantClient d, IEmbeddingGenerator<string, Embedding<float>> g) { _c = c; _d = d; _g = g; }
    public async Task<string> ProvenanceAsync(string item)
    {
        var seen = new HashSet<string>(); var query = item; var trail = new StringBuilder();
        for (var hop = 0; hop < 4; hop++)
        {
            var hits = await _d.SearchAsync("letters", await _g.GenerateVectorAsync(query), limit: 4);
            var fresh = hits.Where(x => seen.Add(x.Id.Uuid)).ToList();
            if (fresh.Count == 0) break;
            foreach (var f in fresh) trail.AppendLine(f.Payload["text"].StringValue);
            query = (await _c.GetResponseAsync($"What should we look up next?\n{trail}")).Text;
        }
        return (await _c.GetResponseAsync($"Provenance of {item}:\n{trail}")).Text;
    }
}

public sealed class SemanticShelf(QdrantClient d, IVectorise v) 
{
    public async IAsyncEnumerable<string> BrowseAsync(string mood)
    {
        var vec = await v.VectoriseAsync(mood);
        for (ulong page = 0; ; page += 20)
        {
            var hits = await d.SearchAsync("books", vec, limit: 20, offset: page);
            foreach (var h in hits) yield return h.Payload["title"].StringValue;
            if (hits.Count < 20) yield break;
        }
    }
}

public sealed class LoanContractChecker(IChatClient chat, IClauseStore clauses)
{
    public async Task<IReadOnlyList<string>> DeviationsAsync(string contract, CancellationToken ct)
    {
        var outp = new List<string>();
        foreach (var para in contract.Split("\n\n"))
        {
            var standard = await clauses.NearestAsync(para, ct);
            var r = await chat.GetResponseAsync([new(ChatRole.System, $"Standard clause: {standard}"), new(ChatRole.User, para)], new() { Temperature = 0 }, ct);
            if (!r.Text.StartsWith("SAME")) outp.Add(r.Text);
        }
        return outp;
    }
}
public interface IClauseStore { Task<string> NearestAsync(string text, CancellationToken ct); }

public sealed class QdrantClauses(QdrantClient db, IVectorise v) : IClauseStore
{
    public async Task<string> NearestAsync(string text, CancellationToken ct) =>
        (await db.SearchAsync("clauses", await v.VectoriseAsync(text), limit: 1, cancellationToken: ct))[0].Payload["text"].StringValue;
}

using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;

namespace Corpus.Granary.Pantry.HeldOut;

public sealed record EmbedCall(string Model, string[] Input);
public sealed record EmbedReply([property: JsonPropertyName("embeddings")] float[][] Embeddings);

public class RecipeVectorizer
{
    private const int Batch = 24;
    private readonly HttpClient _ollama;
    private readonly string _folder;

    public RecipeVectorizer(HttpClient ollama, string folder) { _ollama = ollama; _folder = folder; }

    public async Task<IReadOnlyDictionary<string, float[]>> VectorizeAsync(IReadOnlyCollection<string> recipes, CancellationToken ct = default)
    {
        var done = new Dictionary<string, float[]>();
        foreach (var chunk in recipes.Where(r => !Recall(r, done)).Chunk(Batch))
        {
            using var answer = await _ollama.PostAsJsonAsync("/api/embed", new EmbedCall("nomic-embed-text", chunk), ct);
            answer.EnsureSuccessStatusCode();
            var reply = await answer.Content.ReadFromJsonAsync<EmbedReply>(ct);
            for (var i = 0; i < chunk.Length; i++)
            {
                var v = Unit(reply!.Embeddings[i]);
                done[chunk[i]] = v;
                var bytes = new byte[v.Length * 4];
                Buffer.BlockCopy(v, 0, bytes, 0, bytes.Length);
                await File.WriteAllBytesAsync(FileOf(chunk[i]), bytes, ct);
            }
        }
        return done;
    }

    private bool Recall(string recipe, Dictionary<string, float[]> into)
    {
        var f = FileOf(recipe);
        if (!File.Exists(f)) return false;
        var bytes = File.ReadAllBytes(f);
        var v = new float[bytes.Length / 4];
        Buffer.BlockCopy(bytes, 0, v, 0, bytes.Length);
        into[recipe] = v;
        return true;
    }

    private string FileOf(string recipe) => Path.Combine(_folder, Convert.ToHexString(SHA1.HashData(Encoding.UTF8.GetBytes(recipe))) + ".vec");

    private static float[] Unit(float[] v)
    {
        var n = MathF.Sqrt(v.Sum(x => x * x));
        return n == 0 ? v : Array.ConvertAll(v, x => x / n);
    }
}

public class RecipeEmbeddingDto
{
    public required string RecipeId { get; init; }
    public required float[] Vector { get; init; }
    public string Model { get; init; } = "nomic-embed-text";
    public DateTimeOffset CreatedAt { get; init; }
}

using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Nodes;
using Npgsql;

namespace Corpus.Foundry.Statutes;

public sealed record Paragraph(string Code, string Number, string Wording);

/// <summary>Turns paragraphs into numbers by way of the embedding endpoint of the data centre.</summary>
public sealed class WordingVectors(HttpClient http, string model)
{
    public async Task<float[][]> OfAsync(IReadOnlyList<string> texts, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "v1/embeddings")
        {
            Content = JsonContent.Create(new { model, input = texts }),
        };
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        using var response = await http.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();

        var body = await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync(ct), cancellationToken: ct);
        var rows = body!["data"]!.AsArray();
        var result = new float[rows.Count][];
        foreach (var row in rows)
            result[(int)row!["index"]!] = row["embedding"]!.Deserialize<float[]>()!;
        return result;
    }
}

/// <summary>A lawyer's question, the nearest paragraphs, an answer that names them.</summary>
public sealed class Clerk(NpgsqlDataSource db, WordingVectors vectors, HttpClient completions)
{
    public async Task<string> AnswerAsync(string question, CancellationToken ct)
    {
        var nearest = await NearestAsync(question, 6, ct);
        var context = string.Join("\n", nearest.Select(p => $"[{p.Code} § {p.Number}] {p.Wording}"));
        var payload = new
        {
            messages = new[]
            {
                new { role = "system", content = "Cite every paragraph you rely on. If none applies, say so.\n" + context },
                new { role = "user", content = question },
            },
        };
        using var response = await completions.PostAsJsonAsync("v1/chat/completions", payload, ct);
        var json = await response.Content.ReadFromJsonAsync<JsonObject>(ct);
        return (string)json!["choices"]![0]!["message"]!["content"]!;
    }

    private async Task<List<Paragraph>> NearestAsync(string question, int k, CancellationToken ct)
    {
        var vector = (await vectors.OfAsync([question], ct))[0];
        await using var command = db.CreateCommand("select code, number, wording from paragraph order by embedding <=> $1 limit $2");
        command.Parameters.AddWithValue(vector);
        command.Parameters.AddWithValue(k);
        await using var reader = await command.ExecuteReaderAsync(ct);
        var found = new List<Paragraph>();
        while (await reader.ReadAsync(ct)) found.Add(new(reader.GetString(0), reader.GetString(1), reader.GetString(2)));
        return found;
    }
}

public sealed class EmbeddingMismatchException(int expected, int actual)
    : InvalidOperationException($"the index holds vectors of {expected} numbers, the model gives {actual}");

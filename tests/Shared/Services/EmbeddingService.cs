using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json.Nodes;

namespace PatternAnalyzers.Testing;

/// <summary>An embedding service on loopback that answers what a test wants.</summary>
internal sealed class EmbeddingService : IDisposable
{
    private readonly HttpListener listener = new();
    private readonly Queue<(int Status, string Body, string? RetryAfter)> answers = new();

    public EmbeddingService()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        var port = ((IPEndPoint)probe.LocalEndpoint).Port;
        probe.Stop();
        Endpoint = $"http://127.0.0.1:{port}/v1";
        listener.Prefixes.Add(Endpoint + "/");
        listener.Start();
        _ = ServeAsync();
    }

    public string Endpoint { get; }

    /// <summary>Bodies of requests so far.</summary>
    public List<JsonNode> Requests { get; } = [];

    /// <summary>What the Authorization header said, request by request.</summary>
    public List<string?> Authorizations { get; } = [];

    /// <summary>True to leave requests without an answer.</summary>
    public bool Hangs { get; set; }

    /// <summary>Makes the vector of a text; length and first letter tell texts apart.</summary>
    public Func<string, float[]> Vector { get; set; } = text => [text.Length, text[0], 1];

    /// <summary>Answers that once, before anything sensible.</summary>
    public void Answer(int status, string body, string? retryAfter = null) => answers.Enqueue((status, body, retryAfter));

    public void Dispose() => listener.Close();

    private async Task ServeAsync()
    {
        while (listener.IsListening)
        {
            try
            {
                Serve(await listener.GetContextAsync());
            }
            catch (Exception exception) when (exception is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
        }
    }

    private void Serve(HttpListenerContext context)
    {
        var request = JsonNode.Parse(context.Request.InputStream)!;
        Requests.Add(request);
        Authorizations.Add(context.Request.Headers["Authorization"]);
        if (Hangs)
            return;

        var (status, body, retryAfter) = answers.TryDequeue(out var planned) ? planned : (200, Embed(request), null);
        context.Response.StatusCode = status;
        if (retryAfter is not null)
            context.Response.AddHeader("Retry-After", retryAfter);
        using (context.Response)
            context.Response.OutputStream.Write(Encoding.UTF8.GetBytes(body));
    }

    // Backwards, as no service does: only the index tells which vector is whose.
    private string Embed(JsonNode request) => new JsonObject
    {
        ["data"] = new JsonArray([.. request["input"]!.AsArray()
            .Select((text, index) => new JsonObject
            {
                ["index"] = index,
                ["embedding"] = new JsonArray([.. Vector(text!.GetValue<string>()).Select(number => (JsonNode)JsonValue.Create(number))])
            })
            .Reverse()]),
        ["model"] = request["model"]!.DeepClone(),
    }.ToJsonString();
}

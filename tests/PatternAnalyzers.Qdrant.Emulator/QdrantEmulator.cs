using System.Collections.Concurrent;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using PatternAnalyzers.Qdrant.Emulator.Faults;
using PatternAnalyzers.Qdrant.Emulator.Operations;
using PatternAnalyzers.Qdrant.Emulator.Storage;

namespace PatternAnalyzers.Qdrant.Emulator;

/// <summary>
/// The part of Qdrant's REST interface that the publisher calls, with the semantics of the server, in memory, on loopback.
/// Whatever it does not know is a 501, never a guess; what it does know is compared with Qdrant's own client and schemas in the tests.
/// </summary>
public sealed class QdrantEmulator : IAsyncDisposable
{
    /// <summary>Version that it claims: the one whose description it follows.</summary>
    public const string Version = "1.19.0";

    // The server's own limit of a request.
    private const int LargestRequest = 32 * 1024 * 1024;

    private readonly WebApplication app;
    private readonly Database database = new();
    private readonly ConcurrentQueue<Exchange> exchanges = new();
    private readonly Lock oneAtATime = new();
    private readonly CancellationTokenSource ending = new();
    private readonly string? apiKey;

    private QdrantEmulator(WebApplication app, string? apiKey)
    {
        this.app = app;
        this.apiKey = apiKey;
    }

    /// <summary>Address, without a slash at its end.</summary>
    public string Url => app.Urls.First();

    /// <summary>What goes wrong, and when.</summary>
    public FaultPlan Faults { get; } = new();

    /// <summary>What was asked and answered so far, in order of the answers.</summary>
    public IReadOnlyList<Exchange> Exchanges => [.. exchanges];

    /// <summary>Starts on a free port of loopback, or on that port.</summary>
    public static async Task<QdrantEmulator> StartAsync(string? apiKey = null, int port = 0)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(server =>
        {
            server.Listen(IPAddress.Loopback, port);
            server.Limits.MaxRequestBodySize = null;
        });
        var app = builder.Build();
        var emulator = new QdrantEmulator(app, apiKey);
        app.Run(emulator.HandleAsync);
        await app.StartAsync();
        return emulator;
    }

    /// <inheritdoc />
    public async ValueTask DisposeAsync()
    {
        await ending.CancelAsync();
        // A request that hangs must not keep the emulator.
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(1));
        await app.StopAsync(patience.Token);
        await app.DisposeAsync();
        ending.Dispose();
    }

    private async Task HandleAsync(HttpContext context)
    {
        using var buffer = new MemoryStream();
        await context.Request.Body.CopyToAsync(buffer);
        var request = new EmulatedRequest(context.Request.Method, context.Request.Path.Value!, context.Request.QueryString.Value ?? "", buffer.ToArray());
        var fault = Faults.Next(request);
        if (fault is not null && !await fault.BeforeAsync(context, ending.Token))
            return;

        var (operation, status, body) = Answer(request, context.Request.Headers["api-key"].ToString());
        exchanges.Enqueue(new Exchange(operation, request, status, body));
        if (fault is not null && !await fault.AfterAsync(context, body))
            return;

        await SendAsync(context, status, body);
    }

    private static async Task SendAsync(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = body.StartsWith('{') ? "application/json" : "text/plain";
        await context.Response.WriteAsync(body);
    }

    private (string? Operation, int Status, string Body) Answer(EmulatedRequest request, string key)
    {
        if (apiKey is not null && key != apiKey)
            return (null, 401, "Must provide an API key or an Authorization bearer token");
        if (request.Body.Length > LargestRequest)
            return (null, 413, Error($"Payload error: JSON payload ({request.Body.Length} bytes) is larger than allowed (limit: {LargestRequest} bytes)."));
        if (OperationTable.Find(request) is not { } found)
            return (null, 501, Error($"the emulator does not serve {request.Method} {request.Path}"));

        try
        {
            lock (oneAtATime)
                return (found.Operation.Name, 200, found.Operation.Answer(database, found.Match, request));
        }
        catch (Refusal refusal)
        {
            return (found.Operation.Name, refusal.Status, Error(refusal.Message));
        }
        catch (JsonException exception)
        {
            return (found.Operation.Name, 400, Error($"Format error in JSON body: {exception.Message}"));
        }
    }

    private static string Error(string message) => new JsonObject { ["status"] = new JsonObject { ["error"] = message }, ["time"] = 0.0 }.ToJsonString();
}

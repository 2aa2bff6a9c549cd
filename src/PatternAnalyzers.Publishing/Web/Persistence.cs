using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;

namespace PatternAnalyzers.Publishing.Web;

/// <summary>Sends requests that may be made again, again when that may help.</summary>
internal sealed class Persistence : IDisposable
{
    // Longer pauses than this are no pauses but an outage.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly HttpClient http;
    private readonly TimeSpan timeout;
    private readonly TimeProvider time;
    private readonly ResiliencePipeline<Answer> pipeline;

    /// <param name="address">Where to.</param>
    /// <param name="timeout">How long one attempt may take.</param>
    /// <param name="retries">Attempts after the first one.</param>
    /// <param name="delay">Pause before the second attempt; it doubles.</param>
    /// <param name="time">Clock.</param>
    public Persistence(WebAddress address, TimeSpan timeout, int retries, TimeSpan delay, TimeProvider time)
    {
        this.timeout = timeout;
        this.time = time;
        http = new HttpClient(Handler(address)) { BaseAddress = address.Root, Timeout = Timeout.InfiniteTimeSpan };
        pipeline = Pipeline(retries, delay, time);
    }

    /// <summary>Headers of every request.</summary>
    public HttpRequestHeaders Headers => http.DefaultRequestHeaders;

    /// <summary>The last answer, good or not.</summary>
    /// <exception cref="TimeoutException">The last attempt took too long.</exception>
    /// <exception cref="HttpRequestException">The last attempt reached nobody, or the connection broke.</exception>
    /// <exception cref="IOException">As before.</exception>
    public async Task<Answer> SendAsync(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellation) =>
        await pipeline.ExecuteAsync(async token => await AttemptAsync(method, path, body, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);

    public void Dispose() => http.Dispose();

    private static SocketsHttpHandler Handler(WebAddress address) => new()
    {
        // A redirection would take the key to wherever it points.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseProxy = !address.IsLoopback,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private static ResiliencePipeline<Answer> Pipeline(int retries, TimeSpan delay, TimeProvider time)
    {
        if (retries < 1)
            return ResiliencePipeline<Answer>.Empty;

        var retry = new RetryStrategyOptions<Answer>
        {
            MaxRetryAttempts = retries,
            Delay = delay,
            MaxDelay = LongestPause,
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = new PredicateBuilder<Answer>()
                .Handle<HttpRequestException>()
                .Handle<IOException>()
                .Handle<TimeoutException>()
                .HandleResult(answer => answer.IsPassing),
            DelayGenerator = failure => new(failure.Outcome.Result?.Wait is { } wait ? wait < LongestPause ? wait : LongestPause : (TimeSpan?)null),
        };
        return new ResiliencePipelineBuilder<Answer> { TimeProvider = time }.AddRetry(retry).Build();
    }

    private async Task<Answer> AttemptAsync(HttpMethod method, string path, ReadOnlyMemory<byte>? body, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        using var request = Request(method, path, body);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token).ConfigureAwait(false);
            var bytes = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return new Answer((int)response.StatusCode, bytes, Wait(response.Headers.RetryAfter));
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(null, exception);
        }
    }

    private static HttpRequestMessage Request(HttpMethod method, string path, ReadOnlyMemory<byte>? body)
    {
        var request = new HttpRequestMessage(method, path);
        if (body is not { } content)
            return request;

        request.Content = new ReadOnlyMemoryContent(content);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return request;
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - time.GetUtcNow() : null);
        return wait is { } known && known < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}

using System.Net;
using System.Net.Http.Headers;
using Polly;
using Polly.Retry;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Sends requests, again when that may help, and turns what goes wrong into messages.</summary>
internal sealed class Transport : IDisposable
{
    // Longer pauses than this are no pauses but an outage.
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly QdrantAddress address;
    private readonly QdrantStoreOptions options;
    private readonly HttpClient http;
    private readonly ResiliencePipeline<Answer> pipeline;

    public Transport(QdrantStoreOptions options)
    {
        this.options = options;
        address = QdrantAddress.Of(options);
        http = new HttpClient(Handler(address)) { BaseAddress = address.Root, Timeout = System.Threading.Timeout.InfiniteTimeSpan };
        if (address.Key is { } key)
            http.DefaultRequestHeaders.Add("api-key", key);
        pipeline = Pipeline(options);
    }

    public string Location => address.Shown;

    /// <summary>The answer, good or not; attempts are over.</summary>
    public async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        var what = $"{Location}: {call.What}";
        try
        {
            return await pipeline.ExecuteAsync(async token => await AttemptAsync(call, token).ConfigureAwait(false), cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException exception)
        {
            throw QdrantFaults.NoAnswer(what, options.Timeout, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw QdrantFaults.Unreachable(what, exception.InnerException is { } inner and not HttpRequestException ? inner.Message : exception.Message, exception);
        }
    }

    /// <summary>The body of a good answer; any other one is a message.</summary>
    public async Task<ReadOnlyMemory<byte>> ExpectAsync(Call call, CancellationToken cancellation) => Require(call, await SendAsync(call, cancellation).ConfigureAwait(false));

    /// <summary>The body of a good answer; any other one is a message.</summary>
    public ReadOnlyMemory<byte> Require(Call call, Answer answer)
    {
        if (answer.IsGood)
            return answer.Body;

        var what = $"{Location}: {call.What}";
        var excerpt = Excerpt.Of(answer.Body, address.Key);
        throw answer.Status switch
        {
            401 or 403 => QdrantFaults.Forbidden(what, answer.Status, options.ApiKeyVariable),
            429 => QdrantFaults.Busy(what, excerpt),
            >= 500 => QdrantFaults.Failing(what, answer.Status, excerpt),
            _ => QdrantFaults.Refused(what, answer.Status, excerpt),
        };
    }

    public void Dispose() => http.Dispose();

    private static SocketsHttpHandler Handler(QdrantAddress address) => new()
    {
        // A redirection would take the key to wherever it points.
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.All,
        UseProxy = !address.IsLoopback,
        ConnectTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private static ResiliencePipeline<Answer> Pipeline(QdrantStoreOptions options)
    {
        if (options.Retries < 1)
            return ResiliencePipeline<Answer>.Empty;

        var retry = new RetryStrategyOptions<Answer>
        {
            MaxRetryAttempts = options.Retries,
            Delay = options.RetryDelay,
            MaxDelay = LongestPause,
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = new PredicateBuilder<Answer>()
                .Handle<HttpRequestException>()
                .Handle<IOException>()
                .Handle<TimeoutException>()
                .HandleResult(answer => answer.IsPassing),
            DelayGenerator = failure => new(failure.Outcome.Result?.Wait is { } wait ? wait < LongestPause ? wait : LongestPause : (TimeSpan?)null),
        };
        return new ResiliencePipelineBuilder<Answer> { TimeProvider = options.Time }.AddRetry(retry).Build();
    }

    private async Task<Answer> AttemptAsync(Call call, CancellationToken cancellation)
    {
        using var limit = new CancellationTokenSource(options.Timeout, options.Time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellation, limit.Token);
        using var request = Request(call);
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseContentRead, either.Token).ConfigureAwait(false);
            var body = await response.Content.ReadAsByteArrayAsync(either.Token).ConfigureAwait(false);
            return new Answer((int)response.StatusCode, body, Wait(response.Headers.RetryAfter));
        }
        catch (OperationCanceledException exception) when (!cancellation.IsCancellationRequested)
        {
            throw new TimeoutException(null, exception);
        }
    }

    private static HttpRequestMessage Request(Call call)
    {
        var request = new HttpRequestMessage(call.Method, call.Path);
        if (call.Body is not { } body)
            return request;

        request.Content = new ReadOnlyMemoryContent(body);
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        return request;
    }

    private TimeSpan? Wait(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } date ? date - options.Time.GetUtcNow() : null);
        return wait is { } known && known < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}

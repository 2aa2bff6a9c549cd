using PatternAnalyzers.Publishing.Web;

namespace PatternAnalyzers.Publishing.Qdrant.Rest;

/// <summary>Sends requests and turns what goes wrong into messages.</summary>
internal sealed class Transport : IDisposable
{
    private readonly QdrantStoreOptions options;
    private readonly WebAddress address;
    private readonly Persistence web;

    public Transport(QdrantStoreOptions options)
    {
        this.options = options;
        address = WebAddress.Of(options.Url, options.ApiKeyVariable, "Qdrant", QdrantFaults.UnusableAddress, QdrantFaults.UnreadableKey);
        web = new Persistence(address, options.Timeout, options.Retries, options.RetryDelay, options.Time);
        if (address.Key is { } key)
            web.Headers.Add("api-key", key);
    }

    public string Location => address.Shown;

    /// <summary>The answer, good or not; attempts are over.</summary>
    public async Task<Answer> SendAsync(Call call, CancellationToken cancellation)
    {
        try
        {
            return await web.SendAsync(call.Method, call.Path, call.Body, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException exception)
        {
            throw QdrantFaults.NoAnswer(What(call), options.Timeout, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw QdrantFaults.Unreachable(What(call), exception.InnerException?.Message ?? exception.Message, exception);
        }
    }

    /// <summary>The body of a good answer; any other one is a message.</summary>
    public async Task<ReadOnlyMemory<byte>> ExpectAsync(Call call, CancellationToken cancellation) =>
        Require(call, await SendAsync(call, cancellation).ConfigureAwait(false));

    /// <summary>The body of a good answer; any other one is a message.</summary>
    public ReadOnlyMemory<byte> Require(Call call, Answer answer)
    {
        if (answer.IsGood)
            return answer.Body;

        var what = What(call);
        var excerpt = Excerpt.Of(answer.Body, address.Key);
        throw answer.Status switch
        {
            401 or 403 => QdrantFaults.Forbidden(what, answer.Status, options.ApiKeyVariable),
            429 => QdrantFaults.Busy(what, excerpt),
            >= 500 => QdrantFaults.Failing(what, answer.Status, excerpt),
            _ => QdrantFaults.Refused(what, answer.Status, excerpt),
        };
    }

    public void Dispose() => web.Dispose();

    private string What(Call call) => $"{Location}: {call.What}";
}

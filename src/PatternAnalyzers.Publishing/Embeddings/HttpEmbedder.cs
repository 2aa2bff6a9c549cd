using Microsoft.Extensions.AI;
using PatternAnalyzers.Publishing.Web;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Embeds texts by a service that speaks as OpenAI's does. What it answers is checked: as many vectors as texts, of one length, of numbers only.</summary>
public sealed class HttpEmbedder : IEmbeddingGenerator<string, Embedding<float>>
{
    private readonly HttpEmbedderOptions options;
    private readonly WebAddress address;
    private readonly Persistence web;
    private readonly EmbeddingGeneratorMetadata metadata;
    private int dimension;

    /// <summary>Reads the key; asks nothing yet.</summary>
    /// <param name="options">Where the service is.</param>
    /// <exception cref="Core.Errors.PatternsException">PA4120.</exception>
    public HttpEmbedder(HttpEmbedderOptions options)
    {
        this.options = options;
        address = WebAddress.Of(
            options.Endpoint,
            options.ApiKeyVariable,
            "the embedding service",
            EmbeddingFaults.UnusableAddress,
            EmbeddingFaults.UnusableAddress);
        web = new Persistence(address, options.Timeout, options.Retries, options.RetryDelay, options.Time);
        if (address.Key is { } key)
            web.Headers.Authorization = new("Bearer", key);
        metadata = new EmbeddingGeneratorMetadata("openai-compatible", address.Root, options.Model, options.Dimension);
        dimension = options.Dimension ?? 0;
    }

    private string What => $"{address.Shown}, {options.Model}";

    /// <inheritdoc />
    /// <exception cref="Core.Errors.PatternsException">PA412x.</exception>
    public async Task<GeneratedEmbeddings<Embedding<float>>> GenerateAsync(
        IEnumerable<string> values,
        EmbeddingGenerationOptions? options = null,
        CancellationToken cancellationToken = default)
    {
        var embeddings = new GeneratedEmbeddings<Embedding<float>>();
        foreach (var batch in values.Chunk(Math.Max(1, this.options.BatchSize)))
        {
            foreach (var vector in await AskAsync(batch, cancellationToken).ConfigureAwait(false))
                embeddings.Add(new Embedding<float>(Checked(vector)) { ModelId = this.options.Model });
        }

        return embeddings;
    }

    /// <inheritdoc />
    public object? GetService(Type serviceType, object? serviceKey = null)
    {
        if (serviceKey is not null)
            return null;

        return serviceType == typeof(EmbeddingGeneratorMetadata) ? metadata : serviceType.IsInstanceOfType(this) ? this : null;
    }

    /// <inheritdoc />
    public void Dispose() => web.Dispose();

    private async Task<float[][]> AskAsync(string[] texts, CancellationToken cancellation)
    {
        var answer = await SendAsync(EmbeddingMessage.Request(texts, options), cancellation).ConfigureAwait(false);
        return answer.Status switch
        {
            >= 200 and < 300 => EmbeddingMessage.Read(answer.Body, texts.Length, What),
            401 or 403 => throw EmbeddingFaults.Forbidden(What, answer.Status, options.ApiKeyVariable),
            _ => throw EmbeddingFaults.Refused(What, answer.Status, Excerpt.Of(answer.Body, address.Key)),
        };
    }

    private async Task<Answer> SendAsync(ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        try
        {
            return await web.SendAsync(HttpMethod.Post, "embeddings", body, cancellation).ConfigureAwait(false);
        }
        catch (TimeoutException exception)
        {
            throw EmbeddingFaults.NoAnswer(What, options.Timeout, exception);
        }
        catch (Exception exception) when (exception is HttpRequestException or IOException)
        {
            throw EmbeddingFaults.Unreachable(What, exception.InnerException?.Message ?? exception.Message, exception);
        }
    }

    // The first vector decides when nobody said.
    private float[] Checked(float[] vector)
    {
        var expected = Interlocked.CompareExchange(ref dimension, vector.Length, 0);
        if (vector.Length == 0 || (expected != 0 && expected != vector.Length))
            throw EmbeddingFaults.OtherLength(What, Math.Max(1, expected), vector.Length);

        return vector;
    }
}

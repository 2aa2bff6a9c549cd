using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Requests to an embedding service and its answers.</summary>
internal static class EmbeddingMessage
{
    public static ReadOnlyMemory<byte> Request(string[] texts, HttpEmbedderOptions options)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writer.WriteString("model", options.Model);
            writer.WriteString("encoding_format", "float");
            if (options.AskForDimension && options.Dimension is { } dimension)
                writer.WriteNumber("dimensions", dimension);
            writer.WriteStartArray("input");
            foreach (var text in texts)
                writer.WriteStringValue(Cut(text, options.LongestText));

            writer.WriteEndArray();
            writer.WriteEndObject();
        }

        return buffer.WrittenMemory;
    }

    /// <summary>Vectors in the order of the texts.</summary>
    public static float[][] Read(ReadOnlyMemory<byte> body, int texts, string what)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            return Vectors(document.RootElement.GetProperty("data"), texts, what);
        }
        catch (JsonException exception)
        {
            // NaN is no JSON, but some services write it.
            throw Encoding.UTF8.GetString(body.Span).Contains("NaN", StringComparison.Ordinal)
                ? EmbeddingFaults.NoNumber(what)
                : EmbeddingFaults.Unreadable(what, exception.Message, exception);
        }
        catch (Exception exception) when (exception is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw EmbeddingFaults.Unreadable(what, exception.Message, exception);
        }
    }

    private static float[][] Vectors(JsonElement data, int texts, string what)
    {
        var vectors = new float[texts][];
        var position = 0;
        foreach (var item in data.EnumerateArray())
        {
            // Services answer in order, but only the index promises it.
            var index = item.TryGetProperty("index", out var number) ? number.GetInt32() : position;
            if (index < 0 || index >= texts || vectors[index] is not null)
                throw EmbeddingFaults.WrongCount(what, texts, data.GetArrayLength());

            vectors[index] = Vector(item.GetProperty("embedding"), what);
            position++;
        }

        return position == texts ? vectors : throw EmbeddingFaults.WrongCount(what, texts, position);
    }

    private static float[] Vector(JsonElement numbers, string what)
    {
        var vector = new float[numbers.GetArrayLength()];
        var position = 0;
        foreach (var number in numbers.EnumerateArray())
        {
            if (number.ValueKind != JsonValueKind.Number || !float.IsFinite(vector[position] = number.GetSingle()))
                throw EmbeddingFaults.NoNumber(what);

            position++;
        }

        return vector;
    }

    private static string Cut(string text, int most)
    {
        if (text.Length <= most)
            return text;

        // Half a surrogate pair is no character.
        return text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)];
    }
}

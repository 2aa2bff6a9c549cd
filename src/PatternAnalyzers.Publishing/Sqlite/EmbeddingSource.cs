using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.AI;
using PatternAnalyzers.Publishing.Embeddings;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>The embedder, held against the model and dimension that a store records.</summary>
internal sealed class EmbeddingSource(IEmbeddingGenerator<string, Embedding<float>> generator)
{
    private const string ModelSetting = "embedding_model";
    private const string DimensionSetting = "embedding_dimension";

    private readonly VectorSource vectors = new(generator);

    public string Model => vectors.Model;

    /// <summary>Model and dimension of a store; null before its first publication.</summary>
    public static (string Model, int Dimension)? Recorded(SqliteConnection connection) =>
        Setting(connection, ModelSetting) is { } model && Setting(connection, DimensionSetting) is { } dimension
            ? (model, int.Parse(dimension, CultureInfo.InvariantCulture))
            : null;

    /// <summary>Vectors of these texts, in order.</summary>
    public Task<IReadOnlyList<float[]>> EmbedAsync(IReadOnlyList<string> texts, CancellationToken cancellation) => vectors.EmbedAsync(texts, cancellation);

    /// <summary>Refuses a store of another model; records ours in a new one.</summary>
    public async Task ClaimAsync(SqliteConnection connection, string path, CancellationToken cancellation)
    {
        var dimension = await vectors.DimensionAsync(cancellation).ConfigureAwait(false);
        if (Recorded(connection) is { } recorded)
        {
            Require(recorded, (Model, dimension), path);
            return;
        }

        Record(connection, ModelSetting, Model);
        Record(connection, DimensionSetting, dimension.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>The vector of a query, when the store holds vectors of the same kind.</summary>
    public async Task<float[]> EmbedQueryAsync(SqliteConnection connection, string path, string text, CancellationToken cancellation)
    {
        var recorded = Recorded(connection);
        if (recorded is { } before && before.Model != Model)
            Require(before, (Model, before.Dimension), path);

        var vector = (await EmbedAsync([text], cancellation).ConfigureAwait(false))[0];
        if (recorded is { } known)
            Require(known, (Model, vector.Length), path);

        return vector;
    }

    public static void Require((string Model, int Dimension) stored, (string Model, int Dimension) offered, string path)
    {
        if (stored != offered)
            throw StoreFaults.OtherModel(path, Words(stored), Words(offered));
    }

    private static string Words((string Model, int Dimension) model) => $"{model.Model} ({model.Dimension} numbers)";

    private static string? Setting(SqliteConnection connection, string name) =>
        (string?)connection.Scalar("SELECT value FROM pattern_store_settings WHERE name = $name", ("$name", name));

    private static void Record(SqliteConnection connection, string name, string value) =>
        connection.Execute("INSERT INTO pattern_store_settings (name, value) VALUES ($name, $value)", ("$name", name), ("$value", value));
}

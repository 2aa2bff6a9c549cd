using Npgsql;
using NpgsqlTypes;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Embeddings;
using PatternAnalyzers.Publishing.Planning;

namespace PatternAnalyzers.Publishing.Postgres.Publications;

/// <summary>Brings what changes into temporary tables by binary COPY; from there a few statements write the real ones. Of nodes that <see cref="NewNodes"/> wrote it brings only what other tables need.</summary>
internal sealed class IncomingNodes(NpgsqlConnection connection, Stamp stamp)
{
    // A tsvector may have a megabyte; a text of ten is found by its beginning.
    private const int LongestText = 100_000;

    /// <summary>Creates the temporary tables; they go with the transaction.</summary>
    public const string Tables = """
        CREATE TEMP TABLE incoming_nodes (
            id uuid, written boolean, repository text, pattern_id text, pattern_version text, generation int, lineage_id uuid, predecessor uuid, correlation_id uuid, edge_id uuid, edge_type text,
            event_id uuid, event_type text, event_subtype text, reason text,
            pattern_name text, pattern_type text, pattern_subtype text, node_kind text, symbol text, file_path text, pattern_data jsonb, metadata jsonb,
            complexity_score double precision, documentation_score double precision, overall_quality double precision, known_weight double precision, scores jsonb,
            content_hash text, data_hash text, text_hash text, description text, use_cases text, words text
        ) ON COMMIT DROP;
        ALTER TABLE incoming_nodes ALTER pattern_data SET STORAGE MAIN;
        CREATE TEMP TABLE incoming_retired (node_id uuid, pattern_id text, state text, event_id uuid, correlation_id uuid) ON COMMIT DROP;
        CREATE TEMP TABLE incoming_relationships (id uuid, source uuid, target uuid, symbol text, kind text, weight double precision) ON COMMIT DROP;
        """;

    private const string Columns = "id, written, repository, pattern_id, pattern_version, generation, lineage_id, predecessor, correlation_id, edge_id, edge_type, event_id, event_type, event_subtype, reason, "
        + "pattern_name, pattern_type, pattern_subtype, node_kind, symbol, file_path, pattern_data, metadata, complexity_score, documentation_score, overall_quality, known_weight, scores, "
        + "content_hash, data_hash, text_hash, description, use_cases, words";

    public Task CreateAsync(CancellationToken cancellation) => connection.ExecuteAsync(Tables, cancellation);

    /// <summary>Copies the drafts that change something.</summary>
    /// <param name="drafts">What may have changed.</param>
    /// <param name="written">Hash of the data by pattern id, of those whose node has its row already.</param>
    /// <param name="cancellation">Stops between rows.</param>
    public async Task CopyAsync(IEnumerable<Draft> drafts, IReadOnlyDictionary<string, string> written, CancellationToken cancellation)
    {
        await using var writer = await connection
            .BeginBinaryImportAsync($"COPY incoming_nodes ({Columns}) FROM STDIN (FORMAT BINARY)", cancellation)
            .ConfigureAwait(false);
        foreach (var draft in drafts.Where(draft => draft.Change is not Change.None))
        {
            cancellation.ThrowIfCancellationRequested();
            await WriteAsync(writer, draft, written.GetValueOrDefault(draft.PatternId), cancellation).ConfigureAwait(false);
        }

        await writer.CompleteAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Copies the generations that stop being current.</summary>
    public async Task CopyRetiredAsync(Plan plan, CancellationToken cancellation)
    {
        var superseded = plan.Drafts.Where(draft => draft is { Change: Change.Renew, Stored.Current: true }).Select(draft => (draft.Stored!, "superseded"));
        await using var writer = await connection
            .BeginBinaryImportAsync("COPY incoming_retired (node_id, pattern_id, state, event_id, correlation_id) FROM STDIN (FORMAT BINARY)", cancellation)
            .ConfigureAwait(false);
        foreach (var (stored, state) in superseded.Concat(plan.Vanished.Select(stored => (stored, "deprecated"))))
        {
            await writer.StartRowAsync(cancellation).ConfigureAwait(false);
            await writer.WriteAsync(Guid.Parse(stored.NodeId), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(stored.PatternId, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(state, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(Id("event deprecated " + stored.NodeId), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(Id("pattern " + stored.PatternId), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
        }

        await writer.CompleteAsync(cancellation).ConfigureAwait(false);
    }

    /// <summary>Copies the relationships of the manifest between the node ids that the store has or will have.</summary>
    public async Task CopyRelationshipsAsync(
        IReadOnlyList<Relationship> relationships,
        IReadOnlyDictionary<string, string> nodeIds,
        CancellationToken cancellation)
    {
        await using var writer = await connection
            .BeginBinaryImportAsync("COPY incoming_relationships (id, source, target, symbol, kind, weight) FROM STDIN (FORMAT BINARY)", cancellation)
            .ConfigureAwait(false);
        var written = new HashSet<Guid>();
        foreach (var relationship in relationships)
        {
            var source = nodeIds.GetValueOrDefault(relationship.Source);
            var target = nodeIds.GetValueOrDefault(relationship.Target);
            var id = Id($"relationship {source} {relationship.Kind} {target ?? relationship.Target}");
            if (source is null || source == target || !written.Add(id))
                continue;

            await writer.StartRowAsync(cancellation).ConfigureAwait(false);
            await writer.WriteAsync(id, NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(Guid.Parse(source), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
            await WriteGuidAsync(writer, target is null ? null : Guid.Parse(target), cancellation).ConfigureAwait(false);
            await WriteTextAsync(writer, target is null ? relationship.Target : null, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(relationship.Kind, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
            await writer.WriteAsync(relationship.Weight, NpgsqlDbType.Double, cancellation).ConfigureAwait(false);
        }

        await writer.CompleteAsync(cancellation).ConfigureAwait(false);
    }

    private Guid Id(string name) => Guid.Parse(stamp.Id(name));

    private async Task WriteAsync(NpgsqlBinaryImporter writer, Draft draft, string? writtenHash, CancellationToken cancellation)
    {
        var pattern = draft.Pattern;
        var created = draft.Change is Change.Insert or Change.Renew;
        var predecessor = !created ? null : draft.Stored ?? draft.Origin;
        await writer.StartRowAsync(cancellation).ConfigureAwait(false);
        await writer.WriteAsync(Guid.Parse(draft.NodeId), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
        await writer.WriteAsync(writtenHash is not null, NpgsqlDbType.Boolean, cancellation).ConfigureAwait(false);
        await WriteTextAsync(writer, stamp.Repository, cancellation).ConfigureAwait(false);
        await WriteTextAsync(writer, pattern.PatternId, cancellation).ConfigureAwait(false);
        await WriteTextAsync(writer, draft.Version, cancellation).ConfigureAwait(false);
        await writer.WriteAsync((int)draft.Generation, NpgsqlDbType.Integer, cancellation).ConfigureAwait(false);
        await writer.WriteAsync(Guid.Parse(draft.LineageId), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
        await WriteGuidAsync(writer, predecessor is null ? null : Guid.Parse(predecessor.NodeId), cancellation).ConfigureAwait(false);
        await writer.WriteAsync(Id("pattern " + pattern.PatternId), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
        await WriteGuidAsync(writer, predecessor is null ? null : Id("edge " + draft.NodeId), cancellation).ConfigureAwait(false);
        await WriteTextAsync(writer, predecessor is null ? null : draft.Stored is null ? "derived_from" : "modified_from", cancellation).ConfigureAwait(false);
        await writer.WriteAsync(Id("event " + draft.NodeId), NpgsqlDbType.Uuid, cancellation).ConfigureAwait(false);
        foreach (var text in Event(draft))
            await WriteTextAsync(writer, text, cancellation).ConfigureAwait(false);

        await WritePatternAsync(writer, draft, writtenHash, cancellation).ConfigureAwait(false);
    }

    private async Task WritePatternAsync(NpgsqlBinaryImporter writer, Draft draft, string? writtenHash, CancellationToken cancellation)
    {
        var pattern = draft.Pattern;
        var quality = pattern.Quality;
        foreach (var text in new[]
        {
            pattern.PatternName,
            WireNames.Of(pattern.PatternType),
            pattern.PatternSubtype,
            pattern.NodeKind is { } kind ? WireNames.Of(kind) : null,
            pattern.Symbol,
            pattern.FilePath
        })
            await WriteTextAsync(writer, text, cancellation).ConfigureAwait(false);

        var hash = writtenHash ?? await WriteJsonAsync(writer, draft, cancellation).ConfigureAwait(false);
        if (writtenHash is not null)
            await WriteNullsAsync(writer, 2, cancellation).ConfigureAwait(false);

        foreach (var score in new[] { quality.Complexity.Score, quality.Documentation.Score, quality.Overall, quality.KnownWeight })
            await WriteNumberAsync(writer, score, cancellation).ConfigureAwait(false);

        await writer.WriteAsync(PatternJson.Scores(quality, stamp.PublicationId), NpgsqlDbType.Jsonb, cancellation).ConfigureAwait(false);
        foreach (var text in new[]
        {
            pattern.ContentHash,
            hash,
            draft.TextHash,
            Cut(pattern.Description),
            Cut(string.Join(' ', pattern.UseCases)),
            Cut(EmbeddingText.Beyond(pattern))
        })
            await WriteTextAsync(writer, text, cancellation).ConfigureAwait(false);
    }

    /// <returns>Hash of the pattern's data.</returns>
    private async Task<string> WriteJsonAsync(NpgsqlBinaryImporter writer, Draft draft, CancellationToken cancellation)
    {
        var data = draft.DataBytes();
        await writer.WriteAsync(PatternJson.Data(data, draft.Pattern.Code), NpgsqlDbType.Jsonb, cancellation).ConfigureAwait(false);
        await writer.WriteAsync(PatternJson.Metadata(draft.Pattern, stamp.Repository), NpgsqlDbType.Jsonb, cancellation).ConfigureAwait(false);
        return Hash.Of(data);
    }

    private static string?[] Event(Draft draft) => draft.Change switch
    {
        Change.Insert when draft.Origin is not null => ["pattern_created", "derived", "It was moved or renamed."],
        Change.Insert => ["pattern_created", null, null],
        Change.Renew => ["pattern_modified", null, "Its code changed."],
        Change.Revive => ["pattern_created", "revived", null],
        _ => [null, null, null],
    };

    private static string Cut(string text) =>
        text.Length <= LongestText ? text : text[..(char.IsHighSurrogate(text[LongestText - 1]) ? LongestText - 1 : LongestText)];

    private static async Task WriteNullsAsync(NpgsqlBinaryImporter writer, int count, CancellationToken cancellation)
    {
        for (var index = 0; index < count; index++)
            await writer.WriteNullAsync(cancellation).ConfigureAwait(false);
    }

    private static Task WriteTextAsync(NpgsqlBinaryImporter writer, string? text, CancellationToken cancellation) =>
        text is null ? writer.WriteNullAsync(cancellation) : writer.WriteAsync(text, NpgsqlDbType.Text, cancellation);

    private static Task WriteGuidAsync(NpgsqlBinaryImporter writer, Guid? id, CancellationToken cancellation) =>
        id is { } known ? writer.WriteAsync(known, NpgsqlDbType.Uuid, cancellation) : writer.WriteNullAsync(cancellation);

    private static Task WriteNumberAsync(NpgsqlBinaryImporter writer, double? number, CancellationToken cancellation) =>
        number is { } known ? writer.WriteAsync(known, NpgsqlDbType.Double, cancellation) : writer.WriteNullAsync(cancellation);
}

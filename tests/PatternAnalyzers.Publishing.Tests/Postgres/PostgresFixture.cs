using Npgsql;
using PatternAnalyzers.Core.Patterns;
using PatternAnalyzers.Publishing.Postgres;

namespace PatternAnalyzers.Publishing.Tests.Postgres;

/// <summary>A store in a database of its own.</summary>
public sealed class PostgresFixture : IDisposable
{
    private static int users;

    private readonly PostgresServer server;
    private readonly string watching;

    public PostgresFixture(PostgresServer server)
    {
        this.server = server;
        Text = server.NewDatabase();
        watching = server.Watching(Text);
    }

    /// <summary>Connection string of the database.</summary>
    public string Text { get; }

    public static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public PostgresStore Store(Func<PostgresStoreOptions, PostgresStoreOptions>? change = null, string? text = null)
    {
        var options = new PostgresStoreOptions
        {
            Environment = name => name == PostgresStoreOptions.DefaultVariable ? text ?? Text : null,
            Time = new FixedTime(),
            LockTimeout = TimeSpan.FromSeconds(5)
        };
        return new PostgresStore(change?.Invoke(options) ?? options);
    }

    public Task<PublicationResult> Publish(params Pattern[] patterns) => Publish(Samples.Manifest(patterns));

    public Task<PublicationResult> Publish(Manifest manifest) => Store().PublishAsync(manifest, new PublishOptions(), Cancellation);

    public void Execute(string sql) => PostgresServer.Execute(watching, sql);

    /// <summary>Returns when a statement in this database waits for a lock.</summary>
    public async Task UntilSomebodyWaits()
    {
        while (Column("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'")[0] == "0")
            await Task.Delay(20, Cancellation);
    }

    /// <summary>Rows of a query, columns joined with a bar.</summary>
    public List<string> Column(string sql)
    {
        using var connection = new NpgsqlConnection(watching);
        connection.Open();
        using var command = new NpgsqlCommand(sql, connection);
        using var reader = command.ExecuteReader();
        var values = new List<string>();
        while (reader.Read())
            values.Add(
                string.Join(
                    '|',
                    Enumerable.Range(0, reader.FieldCount)
                        .Select(index => reader.IsDBNull(index)
                            ? "null"
                            : Convert.ToString(reader.GetValue(index), System.Globalization.CultureInfo.InvariantCulture))));

        return values;
    }

    /// <summary>Every row of the tables that a publication writes, as JSON, in order.</summary>
    public string Snapshot() =>
        string.Join(
            '\n',
            new[] { "pattern_lineage_nodes", "pattern_node_states", "pattern_lineage_edges", "pattern_lineage_events", "pattern_relationships", "pattern_quality_metrics", "pattern_symbol_links" }
        .SelectMany(table => Column(
            $"SELECT '{table}', r FROM (SELECT (to_jsonb(t) - 'usage_count' - 'last_used_at' - 'used_by_agents')::text AS r FROM {table} t) x ORDER BY r COLLATE \"C\"")));

    /// <summary>Every table and view of the schema with all of its rows, whoever made them.</summary>
    public List<string> Everything() =>
        [.. Column("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'v', 'i', 'S') ORDER BY 1")
        .Concat(
            Column("SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1").SelectMany(table => Column(
                $"SELECT '{table}', count(*), md5(string_agg(to_jsonb(t)::text, ',' ORDER BY to_jsonb(t)::text)) FROM {table} t")))];

    /// <summary>Connection string of a new, ordinary user with these rights.</summary>
    public string WithUser(string name, string grant)
    {
        // Users belong to the server, databases are used again.
        var user = FormattableString.Invariant($"{new NpgsqlConnectionStringBuilder(Text).Database}_{name}_{Interlocked.Increment(ref users)}")
            .ToLowerInvariant();
        Execute($"CREATE ROLE {user} LOGIN PASSWORD 'ordinary'");
        Execute(string.Format(System.Globalization.CultureInfo.InvariantCulture, grant, user));
        return new NpgsqlConnectionStringBuilder(Text) { Username = user, Password = "ordinary" }.ToString();
    }

    public void Dispose() => server.Drop(Text);
}

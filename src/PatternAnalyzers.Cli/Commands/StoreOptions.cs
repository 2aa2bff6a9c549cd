using System.CommandLine;
using System.CommandLine.Parsing;
using Microsoft.Extensions.AI;
using PatternAnalyzers.Cli.Runs;
using PatternAnalyzers.Publishing;
using PatternAnalyzers.Publishing.Backups;
using PatternAnalyzers.Publishing.Paired;
using PatternAnalyzers.Publishing.Postgres;
using PatternAnalyzers.Publishing.Qdrant;
using PatternAnalyzers.Publishing.Validating;

namespace PatternAnalyzers.Cli.Commands;

/// <summary>The options that choose a store. Connection strings and keys are no options: they come from environment variables.</summary>
internal sealed class StoreOptions
{
    public const string Sqlite = "sqlite";
    public const string Postgres = "postgres";
    public const string Paired = "qdrant+postgres";

    private readonly Option<string> store;
    private readonly Option<string?> database;
    private readonly Option<string> variable = new Option<string>("--postgres-variable")
    {
        Description = "Environment variable that holds the Npgsql connection string; NAME_FILE may name a file instead.",
        HelpName = "NAME",
        DefaultValueFactory = static _ => PostgresStoreOptions.DefaultVariable
    }.NotEmpty();
    private readonly Option<bool> migrate = new("--migrate-schema")
    {
        Description = "Let the tool add missing columns and constraints to existing PostgreSQL tables."
    };
    private readonly QdrantOptions qdrant = new();
    private readonly EmbedderOptions embedder = new();
    private readonly bool local;

    /// <param name="local">True when a SQLite file will do.</param>
    public StoreOptions(bool local = true)
    {
        this.local = local;
        store = local
            ? CommonOptions.OneOf("--store", "Kind of store.", Sqlite, Sqlite, Postgres, Paired)
            : CommonOptions.OneOf("--store", "Kind of store.", Paired, Postgres, Paired);
        database = new Option<string?>("--database")
        {
            Description = local
                ? $"SQLite file ({CommonOptions.DefaultDatabase} by default), or name of the PostgreSQL database (the connection string's by default)."
                : "Name of the PostgreSQL database (the connection string's by default).",
            HelpName = local ? "path|name" : "name",
        }.NotEmpty();
    }

    /// <summary>The options, for a command to take.</summary>
    public IReadOnlyList<Option> All => [store, database, variable, migrate, .. qdrant.All, .. embedder.All];

    /// <summary>What the user chose.</summary>
    public string Kind(ParseResult parsed) => parsed.GetValue(store)!;

    /// <summary>True when the user named a kind.</summary>
    public bool IsChosen(CommandResult result) => result.GetResult(store) is { Implicit: false };

    /// <summary>True for a store over Qdrant, too.</summary>
    public bool IsPaired(ParseResult parsed) => Kind(parsed) == Paired;

    /// <summary>The store in words, without credentials.</summary>
    public string Name(ParseResult parsed) =>
        Kind(parsed) == Sqlite ? Path(parsed) : $"{Kind(parsed)}{(parsed.GetValue(database) is { } name ? " " + name : "")}";

    /// <summary>The store.</summary>
    public IPatternStore Open(ParseResult parsed) => Kind(parsed) switch
    {
        Postgres => new PostgresStore(PostgresOf(parsed)),
        Paired => new PairedStore(PostgresOf(parsed), QdrantOf(parsed), EmbedderOf(parsed)),
        _ => Stores.OpenSqlite(Path(parsed), EmbedderOf(parsed)),
    };

    /// <summary>The store, which can take back publications.</summary>
    public IReversibleStore OpenReversible(ParseResult parsed) => (IReversibleStore)Open(parsed);

    /// <summary>Backups of what the store holds; of points, too, when it is over Qdrant.</summary>
    public IStoreBackup BackupOf(ParseResult parsed) => Kind(parsed) == Sqlite
        ? new SqliteBackup(Stores.SqliteOf(Path(parsed)))
        : new Backup(PostgresOf(parsed), IsPaired(parsed) ? QdrantOf(parsed) : null, EmbedderOf(parsed));

    /// <summary>Checks of what the store holds.</summary>
    public IStoreCheck CheckOf(ParseResult parsed) => Kind(parsed) == Sqlite
        ? new SqliteCheck(Stores.SqliteOf(Path(parsed)))
        : new StoreCheck(PostgresOf(parsed), IsPaired(parsed) ? QdrantOf(parsed) : null, EmbedderOf(parsed));

    public PostgresStoreOptions PostgresOf(ParseResult parsed) => new()
    {
        Variable = parsed.GetValue(variable)!,
        Database = parsed.GetValue(database),
        MigrateSchema = parsed.GetValue(migrate)
    };

    public QdrantStoreOptions QdrantOf(ParseResult parsed) => qdrant.Of(parsed);

    /// <summary>What makes vectors.</summary>
    public IEmbeddingGenerator<string, Embedding<float>> EmbedderOf(ParseResult parsed) => embedder.Open(parsed);

    private string Path(ParseResult parsed) => local ? parsed.GetValue(database) ?? CommonOptions.DefaultDatabase : "";
}

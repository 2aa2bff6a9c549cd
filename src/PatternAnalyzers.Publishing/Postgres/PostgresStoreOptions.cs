namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>Where the PostgreSQL store is and how it is used. The connection string itself never stands here: it is read inside the process.</summary>
public sealed record PostgresStoreOptions
{
    /// <summary>The variable that holds the connection string unless another is named.</summary>
    public const string DefaultVariable = "PATTERNS_POSTGRES";

    /// <summary>Name of the environment variable that holds the connection string; else <c>NAME_FILE</c> holds the path of a file with it.</summary>
    public string Variable { get; init; } = DefaultVariable;

    /// <summary>Database to use instead of the one in the connection string; null for that one.</summary>
    public string? Database { get; init; }

    /// <summary>How long to wait for another publication of the same repository.</summary>
    public TimeSpan LockTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long one statement may take.</summary>
    public TimeSpan CommandTimeout { get; init; } = TimeSpan.FromMinutes(10);

    /// <summary>True to alter tables that exist already where publishing needs it (a missing unique constraint, missing score columns); else they are taken as they are.</summary>
    public bool MigrateSchema { get; init; }

    /// <summary>Publications of a repository whose pre-images are kept; those of older ones are deleted.</summary>
    public int Retention { get; init; } = 10;

    /// <summary>Clock of the publication records.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Reads an environment variable.</summary>
    public Func<string, string?> Environment { get; init; } = System.Environment.GetEnvironmentVariable;
}

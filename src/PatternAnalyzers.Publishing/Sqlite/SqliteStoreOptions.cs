namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>Where the SQLite store is and how it is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>Path of the file.</summary>
    public required string Path { get; init; }

    /// <summary>True to create the folder of the file, for a path that the user did not choose; else a missing folder is an error.</summary>
    public bool CreateDirectory { get; init; }

    /// <summary>How long to wait for another process to finish, whole seconds, at least one.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Publications of a repository that can be taken back, from 1: of older ones it is no longer kept what they replaced.</summary>
    public int Retention { get; init; } = 10;

    /// <summary>Clock of the publication records.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}

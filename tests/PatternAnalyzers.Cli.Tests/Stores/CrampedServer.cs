using Npgsql;

namespace PatternAnalyzers.Cli.Tests.Stores;

/// <summary>A PostgreSQL server whose disk can be filled: a small one in memory where such a disk can be mounted, else a limit of the size of the server's files.</summary>
internal sealed class CrampedServer : IDisposable
{
    private readonly SmallDisk? disk = SmallDisk.Possible ? SmallDisk.Mount(64) : null;
    private readonly PostgresCluster cluster;

    /// <param name="log">True when the write-ahead log shall have no room, false when the tables shall have none.</param>
    public CrampedServer(bool log = false)
    {
        string[] where = log && disk is not null ? ["--waldir", disk.Data] : [];
        cluster = PostgresCluster.Start(["--wal-segsize", "1", .. where]);
        var tables = disk is not null && !log;
        if (tables)
        {
            PostgresServer.Execute(cluster.Text, $"CREATE TABLESPACE small LOCATION '{disk!.Data}'");
        }

        PostgresServer.Execute(cluster.Text, $"CREATE DATABASE patterns TEMPLATE template0{(tables ? " TABLESPACE small" : "")}");
    }

    /// <summary>Connection string of an empty database.</summary>
    public string Text => new NpgsqlConnectionStringBuilder(cluster.Text) { Database = "patterns" }.ToString();

    /// <summary>Leaves that much room.</summary>
    public void Fill(int kilobytes)
    {
        if (disk is not null)
        {
            disk.Fill(kilobytes);
            return;
        }

        var largest = LargestFile();
        cluster.Crash();
        cluster.Resume(largest + kilobytes);
    }

    /// <summary>Makes room, as an administrator would; a server that has given up for want of it is started again.</summary>
    public void Free()
    {
        disk?.Free();
        cluster.Restart();
    }

    // Segments of the log have a megabyte and must fit, too.
    private int LargestFile()
    {
        using var connection = new NpgsqlConnection(Text);
        connection.Open();
        using var command = new NpgsqlCommand(
            "SELECT greatest(1025, max(pg_relation_size(oid)) / 1024)::int FROM pg_class WHERE relkind IN ('r', 'i', 't')",
            connection);
        return (int)command.ExecuteScalar()!;
    }

    public void Dispose()
    {
        cluster.Dispose();
        disk?.Dispose();
    }
}

using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace PatternAnalyzers.Testing;

/// <summary>pgbouncer in front of a server: it hands out connections of the server a transaction at a time.</summary>
internal sealed class TransactionPool : IDisposable
{
    private static readonly string[] Folders =
    [
        "/usr/sbin",
        "/usr/local/sbin",
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-pool-");
    private readonly Process process;

    private TransactionPool(NpgsqlConnectionStringBuilder server)
    {
        Port = PostgresCluster.FreePort();
        File.WriteAllText(At("users"), $"\"{server.Username}\" \"{server.Password}\"\n");
        File.WriteAllText(At("pool.ini"), string.Create(CultureInfo.InvariantCulture, $"""
            [databases]
            * = host={server.Host} port={server.Port}
            [pgbouncer]
            listen_addr = 127.0.0.1
            listen_port = {Port}
            unix_socket_dir =
            auth_type = scram-sha-256
            auth_file = {At("users")}
            pool_mode = transaction
            default_pool_size = 4
            ignore_startup_parameters = extra_float_digits
            logfile = {At("log")}
            """));
        process = Process.Start(Start())!;
    }

    private int Port { get; }

    /// <summary>Starts a pool for the server of that connection string and waits until it answers.</summary>
    /// <returns>The pool, and the connection string that leads through it.</returns>
    public static async Task<(TransactionPool Pool, string Text)> StartAsync(string text)
    {
        var pool = new TransactionPool(new NpgsqlConnectionStringBuilder(text));
        var through = new NpgsqlConnectionStringBuilder(text) { Host = "127.0.0.1", Port = pool.Port, Pooling = false }.ToString();
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await using var connection = new NpgsqlConnection(through);
                await connection.OpenAsync();
                return (pool, through);
            }
            catch (NpgsqlException) when (attempt < 100 && !pool.process.HasExited)
            {
                await Task.Delay(100);
            }
            catch (NpgsqlException exception)
            {
                var log = File.Exists(pool.At("log")) ? await File.ReadAllTextAsync(pool.At("log")) : "";
                pool.Dispose();
                throw new InvalidOperationException($"pgbouncer does not answer: {exception.Message} {log}", exception);
            }
        }
    }

    public void Dispose()
    {
        if (!process.HasExited)
            process.Kill();

        process.WaitForExit();
        process.Dispose();
        folder.Delete(recursive: true);
    }

    private string At(string name) => Path.Combine(folder.FullName, name);

    // It refuses to run as root; the folder then belongs to the user it runs as.
    private ProcessStartInfo Start()
    {
        var program = Folders.Select(path => Path.Combine(path, "pgbouncer")).FirstOrDefault(File.Exists)
            ?? throw new InvalidOperationException("These tests need a pool of transactions in front of PostgreSQL: install Debian's 'pgbouncer'.");
        if (PostgresCluster.Servant is not { } servant)
            return new ProcessStartInfo(program, ["-q", At("pool.ini")]);

        using var owner = Process.Start("chown", ["-R", servant, folder.FullName]);
        owner.WaitForExit();
        return new ProcessStartInfo(
            "setpriv",
            ["--reuid", servant, "--regid", PostgresCluster.GroupOf(servant), "--clear-groups", program, "-q", At("pool.ini")]);
    }
}

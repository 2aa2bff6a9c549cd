using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace PatternAnalyzers.Testing;

/// <summary>A PostgreSQL server of our own: a temporary folder, a free port on the loopback, no fsync.</summary>
internal sealed partial class PostgresCluster : IDisposable
{
    private const string Password = "only for tests";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-pg-");

    private PostgresCluster()
    {
        Port = FreePort();
        AppDomain.CurrentDomain.ProcessExit += StopAtExit;
    }

    public int Port { get; }

    /// <summary>Connection string of the superuser; the database is <c>postgres</c>.</summary>
    public string Text => $"Host=127.0.0.1;Port={Port};Username=patterns;Password={Password};Database=postgres;Pooling=false;Timeout=15";

    private string Data => Path.Combine(folder.FullName, "data");

    public static PostgresCluster Start()
    {
        var cluster = new PostgresCluster();
        try
        {
            cluster.Create();
            cluster.Resume();
            return cluster;
        }
        catch
        {
            cluster.Dispose();
            throw;
        }
    }

    /// <summary>Starts a stopped server again, on the same port and data.</summary>
    public void Resume() => Run("pg_ctl", "start", "--wait", "--silent", "--pgdata", Data, "--log", Path.Combine(folder.FullName, "log"));

    /// <summary>Stops it as a crash would: connections break, nothing is flushed.</summary>
    public void Crash() => Run("pg_ctl", "stop", "--wait", "--silent", "--mode", "immediate", "--pgdata", Data);

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= StopAtExit;
        if (!folder.Exists)
            return;
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            Crash();

        folder.Delete(recursive: true);
    }

    private void StopAtExit(object? sender, EventArgs arguments) => Dispose();

    private void Create()
    {
        var secret = Path.Combine(folder.FullName, "password");
        File.WriteAllText(secret, Password);
        if (Servant is { } servant)
            Expect("chown", ["-R", servant, folder.FullName]);

        Run("initdb", "--pgdata", Data, "--username", "patterns", "--auth", "scram-sha-256", "--pwfile", secret, "--encoding", "UTF8", "--locale", "C", "--no-sync");
        File.AppendAllText(
            Path.Combine(Data, "postgresql.conf"),
            $"listen_addresses = '127.0.0.1'\nport = {Port}\nunix_socket_directories = ''\nfsync = off\nfull_page_writes = off\nmax_connections = 60\nshared_buffers = 64MB\n");
    }

    // The server refuses to run as root; the folder then belongs to the user it runs as.
    internal static string? Servant => geteuid() != 0 ? null : UserExists("postgres") ? "postgres" : "nobody";

    private static bool UserExists(string name) => File.ReadLines("/etc/passwd").Any(line => line.StartsWith(name + ":", StringComparison.Ordinal));

    private void Run(string program, params string[] arguments)
    {
        var path = Path.Combine(PostgresBinaries.Folder, program);
        if (Servant is { } servant)
            Expect("setpriv", ["--reuid", servant, "--regid", GroupOf(servant), "--clear-groups", path, .. arguments]);
        else
            Expect(path, arguments);
    }

    internal static string GroupOf(string user) => File.ReadLines("/etc/passwd").First(line => line.StartsWith(user + ":", StringComparison.Ordinal)).Split(':')[3];

    // The server inherits the handles of its starter: reading them to the end would wait for the server.
    private void Expect(string program, IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$0\" \"$@\" >\"$OUTPUT\" 2>&1", program, .. arguments]) { WorkingDirectory = folder.FullName };
        var output = Path.GetTempFileName();
        start.Environment["OUTPUT"] = output;
        start.Environment["LC_ALL"] = "C";
        using var process = Process.Start(start)!;
        process.WaitForExit();
        var said = File.ReadAllText(output);
        File.Delete(output);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} returned {process.ExitCode}: {said}");
    }

    internal static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    [LibraryImport("libc")]
    private static partial uint geteuid();
}

using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Runtime.InteropServices;

namespace PatternAnalyzers.Testing;

/// <summary>A PostgreSQL server of our own: a temporary folder, a free port on the loopback, no fsync, and no vacuum that would visit a database a test.</summary>
internal sealed partial class PostgresCluster : IDisposable
{
    private const string Password = "only for tests";

    // Outlives this process however it ends: then the server is stopped by its folder, and the folder goes.
    private const string Guardian = "exec >/dev/null 2>&1; while kill -0 \"$0\" || [ -d \"/proc/$0\" ]; do sleep 0.5; done; \"$1\" stop --silent --mode immediate --pgdata \"$2/data\"; rm -rf \"$2\"";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-pg-");
    private Process? guardian;

    private PostgresCluster()
    {
        Port = FreePort();
        AppDomain.CurrentDomain.ProcessExit += StopAtExit;
    }

    public int Port { get; }

    /// <summary>Connection string of the superuser; the database is <c>postgres</c>.</summary>
    public string Text => $"Host=127.0.0.1;Port={Port};Username=patterns;Password={Password};Database=postgres;Pooling=false;Timeout=15";

    private string Data => Path.Combine(folder.FullName, "data");

    /// <param name="options">More options of <c>initdb</c>.</param>
    public static PostgresCluster Start(params string[] options)
    {
        var cluster = new PostgresCluster();
        try
        {
            cluster.Create(options);
            cluster.Guard();
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
    /// <param name="largestFile">Kilobytes that a file of the server may have, so that its disk seems full; null for no limit.</param>
    public void Resume(int? largestFile = null) =>
        Run(largestFile, "pg_ctl", "start", "--wait", "--silent", "--pgdata", Data, "--log", Path.Combine(folder.FullName, "log"));

    /// <summary>Stops it as a crash would: connections break, nothing is flushed.</summary>
    public void Crash() => Run(null, "pg_ctl", "stop", "--wait", "--silent", "--mode", "immediate", "--pgdata", Data);

    /// <summary>Starts it again, whether it still runs or has given up, without any limit.</summary>
    public void Restart() =>
        Run(null, "pg_ctl", "restart", "--wait", "--silent", "--mode", "immediate", "--pgdata", Data, "--log", Path.Combine(folder.FullName, "log"));

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= StopAtExit;
        guardian?.Kill();
        guardian?.Dispose();
        guardian = null;
        if (!Directory.Exists(folder.FullName))
            return;
        if (File.Exists(Path.Combine(Data, "postmaster.pid")))
            Crash();

        folder.Delete(recursive: true);
    }

    private void StopAtExit(object? sender, EventArgs arguments) => Dispose();

    private void Create(string[] options)
    {
        var secret = Path.Combine(folder.FullName, "password");
        File.WriteAllText(secret, Password);
        if (Servant is { } servant)
            Expect(null, "chown", ["-R", servant, folder.FullName]);

        Run(
            null,
            "initdb",
            ["--pgdata", Data, "--username", "patterns", "--auth", "scram-sha-256", "--pwfile", secret, "--encoding", "UTF8", "--locale", "C", "--no-sync", .. options]);
        File.AppendAllText(
            Path.Combine(Data, "postgresql.conf"),
            $"listen_addresses = '127.0.0.1'\nport = {Port}\nunix_socket_directories = ''\nfsync = off\nfull_page_writes = off\nautovacuum = off\nmax_connections = 60\nshared_buffers = 64MB\n");
    }

    // In a session of its own, so that what a terminal sends to us does not reach it.
    private void Guard()
    {
        string[] command =
        [
            .. AsServant("/bin/sh"),
            "-c",
            Guardian,
            Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Path.Combine(PostgresBinaries.Folder, "pg_ctl"),
            folder.FullName
        ];
        guardian = Process.Start(new ProcessStartInfo("setsid", command) { WorkingDirectory = "/" });
    }

    // The server refuses to run as root; the folder then belongs to the user it runs as.
    internal static string? Servant => geteuid() != 0 ? null : UserExists("postgres") ? "postgres" : "nobody";

    private static bool UserExists(string name) => File.ReadLines("/etc/passwd").Any(line => line.StartsWith(name + ":", StringComparison.Ordinal));

    private void Run(int? largestFile, string program, params string[] arguments)
    {
        string[] command = [.. AsServant(Path.Combine(PostgresBinaries.Folder, program)), .. arguments];
        Expect(largestFile, command[0], command[1..]);
    }

    private static string[] AsServant(string program) =>
        Servant is { } servant ? ["setpriv", "--reuid", servant, "--regid", GroupOf(servant), "--clear-groups", program] : [program];

    internal static string GroupOf(string user) =>
        File.ReadLines("/etc/passwd").First(line => line.StartsWith(user + ":", StringComparison.Ordinal)).Split(':')[3];

    // The server inherits the handles of its starter: reading them to the end would wait for the server.
    private void Expect(int? largestFile, string program, IEnumerable<string> arguments)
    {
        // The shell counts in blocks of 512 bytes.
        var limit = largestFile is { } kilobytes ? FormattableString.Invariant($"ulimit -f {kilobytes * 2}; ") : "";
        var start = new ProcessStartInfo("/bin/sh", ["-c", limit + "exec \"$0\" \"$@\" >\"$OUTPUT\" 2>&1", program, .. arguments])
        {
            WorkingDirectory = folder.FullName
        };
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

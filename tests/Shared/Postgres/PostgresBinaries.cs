namespace PatternAnalyzers.Testing;

/// <summary>Where the programs of a PostgreSQL server are.</summary>
internal static class PostgresBinaries
{
    private const string Debian = "/usr/lib/postgresql";

    public static string Folder { get; } = Candidates().FirstOrDefault(HasServer)
        ?? throw new InvalidOperationException(
            "These tests need a PostgreSQL server: install Debian's 'postgresql' (or put initdb and pg_ctl on the PATH), or point PATTERNS_TEST_POSTGRES to a server with a connection string.");

    private static IEnumerable<string> Candidates() =>
    [
        .. Directory.Exists(Debian)
            ? Directory.GetDirectories(Debian)
                .OrderByDescending(path => int.TryParse(Path.GetFileName(path), out var major) ? major : 0)
                .Select(path => Path.Combine(path, "bin"))
            : [],
        .. (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries),
    ];

    private static bool HasServer(string folder) => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl"));
}

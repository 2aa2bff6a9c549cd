using Npgsql;

namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>Reads the connection string by the name of its variable, inside the process.</summary>
internal static class ConnectionSecret
{
    private const string FileSuffix = "_FILE";
    private const int WriteBuffer = 128 * 1024;

    public static NpgsqlConnectionStringBuilder Read(PostgresStoreOptions options)
    {
        var text = options.Environment(options.Variable) is { Length: > 0 } given ? given : FromFile(options);
        var builder = Parse(text, options.Variable);
        if (options.Database is { Length: > 0 } database)
            builder.Database = database;

        builder.ApplicationName = string.IsNullOrEmpty(builder.ApplicationName) ? "patterns" : builder.ApplicationName;
        builder.CommandTimeout = (int)Math.Ceiling(options.CommandTimeout.TotalSeconds);
        // Neither details of rows nor passwords belong into messages.
        builder.IncludeErrorDetail = false;
        builder.PersistSecurityInfo = false;
        builder.Enlist = false;
        // The 8 kB of the default hold hardly more than one pattern: each would be a call and a wait of its own.
        builder.WriteBufferSize = Math.Max(builder.WriteBufferSize, WriteBuffer);
        // Behind a proxy that pools transactions the connection to reset would be another one.
        builder.NoResetOnClose = true;
        return builder;
    }

    private static string FromFile(PostgresStoreOptions options)
    {
        if (options.Environment(options.Variable + FileSuffix) is not { Length: > 0 } path)
            throw PostgresFaults.NoConnectionString(options.Variable);

        try
        {
            return File.ReadAllText(path).Trim();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw PostgresFaults.SecretFile(options.Variable + FileSuffix, exception);
        }
    }

    // The message of the parser may repeat the text, so it is left out.
    private static NpgsqlConnectionStringBuilder Parse(string text, string variable)
    {
        try
        {
            var builder = new NpgsqlConnectionStringBuilder(text);
            return string.IsNullOrEmpty(builder.Host) ? throw PostgresFaults.Malformed(variable) : builder;
        }
        catch (Exception exception) when (exception is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            throw PostgresFaults.Malformed(variable);
        }
    }
}

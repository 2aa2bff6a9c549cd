using System.Net.Sockets;
using Npgsql;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Postgres;

/// <summary>The messages about a PostgreSQL store that cannot be used. None of them holds a connection string.</summary>
internal static class PostgresFaults
{
    public static PatternsException NoConnectionString(string variable) => new(
        "PA4201",
        ExitCode.Usage,
        $"There is no connection string: neither {variable} nor {variable}_FILE is set.",
        $"Set {variable} to an Npgsql connection string (Host=…;Database=…;Username=…;Password=…), or {variable}_FILE to a file that holds it.");

    public static PatternsException Malformed(string variable) => new(
        "PA4202",
        ExitCode.Usage,
        $"The connection string in {variable} cannot be read.",
        "Write it as Host=…;Database=…;Username=…;Password=…; several hosts are separated by commas.");

    public static PatternsException SecretFile(string variable, Exception cause) =>
        new("PA4203", ExitCode.Usage, $"The file that {variable} names cannot be read.", "Check its path and permissions.", cause);

    public static PatternsException NewerSchema(string place, long version, int known) =>
        Fault("PA4210", $"{place}: the store has schema {version}; this tool knows {known}.", "Update the tool.");

    public static PatternsException Missing(string place) =>
        Fault("PA4211", $"{place}: there is no pattern store in this database.", "Publish a manifest first, or check the database.");

    public static PatternsException OlderSchema(string place, long version, int known) =>
        Fault("PA4212", $"{place}: the store has schema {version}; this tool reads {known}.", "Publish to the store once to bring it up to date.");

    public static PatternsException Unsuited(string place, string what) =>
        Fault("PA4213", $"{place}: {what}", "Publish with --migrate-schema to let the tool alter the existing tables, or alter them yourself.");

    public static PatternsException Of(string place, Exception cause) => cause switch
    {
        PostgresException known => Of(place, known),
        NpgsqlException { InnerException: TimeoutException } =>
            Fault("PA4204", $"{place}: the server did not answer in time.", "Try again; everything that was not finished has been undone.", cause),
        NpgsqlException { InnerException: SocketException or IOException } =>
            Fault(
                "PA4204",
                $"{place}: the server cannot be reached, or the connection broke.",
                "Check host and port and that the server runs, then try again.",
                cause),
        _ => Fault("PA4204", $"{place}: {cause.Message}", "Check host and port and that the server runs, then try again.", cause),
    };

    private static PatternsException Of(string place, PostgresException cause) => cause.SqlState switch
    {
        "28P01" or "28000" =>
            Fault("PA4205", $"{place}: the server refuses the user: {cause.MessageText}", "Check user name and password in the connection string.", cause),
        "3D000" => Fault("PA4206", $"{place}: {cause.MessageText}", "Create the database, or name another.", cause),
        "55P03" => Fault("PA4207", $"{place}: another publication of this repository is under way.", "Wait until it is done, then try again.", cause),
        "42501" or "25006" =>
            Fault(
                "PA4208",
                $"{place}: the user may not do this: {cause.MessageText}",
                "Grant the rights that docs/stores.md lists, or connect as a user who has them.",
                cause),
        _ when cause.SqlState.StartsWith("53", StringComparison.Ordinal) =>
            Fault(
                "PA4209",
                $"{place}: the server has run out of something: {cause.MessageText}",
                "Free space, memory or connections on the server, then try again.",
                cause),
        _ when cause.SqlState.StartsWith("57", StringComparison.Ordinal) || cause.SqlState.StartsWith("08", StringComparison.Ordinal) =>
            Fault(
                "PA4204",
                $"{place}: the server ended the connection: {cause.MessageText}",
                "Try again when the server is up; everything that was not finished has been undone.",
                cause),
        _ when cause.SqlState.StartsWith("22", StringComparison.Ordinal) || cause.SqlState.StartsWith("23", StringComparison.Ordinal) => new PatternsException(
            "PA4214",
            ExitCode.RolledBack,
            $"{place}: the database refuses a row, so everything was undone: {cause.MessageText} ({Where(cause)})",
            "Repair what the message names; the constraint is the database's.",
            cause),
        _ =>
            Fault(
                "PA4215",
                $"{place}: PostgreSQL reports {cause.SqlState}: {cause.MessageText}",
                "If it happens again, report it with the version of the server.",
                cause),
    };

    private static string Where(PostgresException cause) =>
        string.Join(' ', new[] { cause.TableName, cause.ColumnName, cause.ConstraintName, cause.SqlState }.Where(part => !string.IsNullOrEmpty(part)));

    private static PatternsException Fault(string code, string message, string remedy, Exception? cause = null) =>
        new(code, ExitCode.StoreUnreachable, message, remedy, cause);
}

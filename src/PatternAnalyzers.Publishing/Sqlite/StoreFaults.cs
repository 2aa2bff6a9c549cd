using Microsoft.Data.Sqlite;
using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Sqlite;

/// <summary>The messages about a store that cannot be used.</summary>
internal static class StoreFaults
{
    private const int Permission = 3;
    private const int Busy = 5;
    private const int Locked = 6;
    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int Full = 13;
    private const int CannotOpen = 14;
    private const int Forbidden = 23;
    private const int NotADatabase = 26;

    public static PatternsException Missing(string path) =>
        Fault("PA4001", $"{path}: there is no store.", "Publish a manifest first, or check the path.");

    public static PatternsException FolderMissing(string path) =>
        Fault("PA4002", $"{path}: the folder of the store does not exist.", $"Create {Path.GetDirectoryName(path)}, or choose another path.");

    public static PatternsException NewerSchema(string path, long version, int known) =>
        Fault("PA4006", $"{path}: the store has schema {version}; this tool knows {known}.", "Update the tool.");

    public static PatternsException OlderSchema(string path, long version, int known) =>
        Fault("PA4007", $"{path}: the store has schema {version}; this tool reads {known}.", "Publish to the store once to bring it up to date.");

    public static PatternsException OtherModel(string path, string stored, string offered) => Fault(
        "PA4008",
        $"{path}: the store holds vectors of {stored}; the embedder makes {offered}.",
        "Use the embedder that the store was filled with, or publish to a new file.");

    public static PatternsException Foreign(string path) =>
        Fault("PA4012", $"{path}: this SQLite file belongs to something else.", "Choose a path where there is no file yet.");

    public static PatternsException Folder(string path, Exception cause) =>
        Fault("PA4003", $"{path}: the folder of the store cannot be created: {cause.Message}", "Choose a folder that can be written.", cause);

    public static PatternsException Of(string path, SqliteException cause) => cause.SqliteErrorCode switch
    {
        Busy or Locked => Fault("PA4004", $"{path}: the store is locked by another process.", "Wait until it is done, then try again.", cause),
        NotADatabase or Corrupt =>
            Fault("PA4005", $"{path}: this is not a SQLite file, or it is damaged.", "Choose another path, or restore the file from a copy.", cause),
        CannotOpen or ReadOnly or Permission or InputOutput or Full or Forbidden =>
            Fault("PA4003", $"{path}: the store cannot be opened or written: {cause.Message}", "Check the path, its permissions and the free space.", cause),
        _ => Fault("PA4013", $"{path}: SQLite reports: {cause.Message}", "Publish to a new file; if it happens there too, report it.", cause),
    };

    private static PatternsException Fault(string code, string message, string remedy, Exception? cause = null) =>
        new(code, ExitCode.StoreUnreachable, message, remedy, cause);
}

using PatternAnalyzers.Core.Errors;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>The messages about backups.</summary>
internal static class BackupFaults
{
    public static PatternsException Unwritable(string folder, Exception cause) =>
        new(
            "PA4310",
            ExitCode.StoreUnreachable,
            $"{folder}: the backup cannot be written: {cause.Message}",
            "Choose a folder that can be written and has room. Nothing was changed in the store.",
            cause);

    public static PatternsException Occupied(string folder) =>
        new("PA4311", ExitCode.Usage, $"{folder}: there is something in this folder already.", "Name a folder that is empty or not there yet.");

    public static PatternsException NoBackup(string folder, string problem, Exception? cause = null) =>
        new("PA4312", ExitCode.Input, $"{folder}: this is no backup that can be read: {problem}", "Name the folder that patterns backup wrote.", cause);

    public static PatternsException Damaged(string folder, string file) =>
        new("PA4313", ExitCode.Input, $"{folder}: {file} is not what was backed up; its checksum differs. Nothing was restored.", "Restore another backup.");

    public static PatternsException WithoutPoints(string folder) =>
        new(
            "PA4314",
            ExitCode.Input,
            $"{folder}: the backup holds no points of Qdrant.",
            "Restore it with --store postgres, then publish the manifest to fill Qdrant.");

    public static PatternsException OtherStore(string folder, string store) =>
        new("PA4315", ExitCode.Input, $"{folder}: this is a backup of {store}.", "Restore it to the kind of store that it was taken of (--store).");
}

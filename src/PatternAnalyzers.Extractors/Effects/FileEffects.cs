using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Extractors.Effects;

/// <summary>Files, directories and processes. Path and streams in memory only compute.</summary>
internal static class FileEffects
{
    private const string Mutators = "Append* Copy* Create* Decrypt Delete Encrypt Move* Open* Replace* Refresh Exists Length LastWriteTime* CreationTime* Get* Enumerate* SetAccessControl";

    public static readonly EffectRow[] Rows =
    [
        new(EffectCategories.File, "System.IO", "File"),
        new(EffectCategories.File, "System.IO", "Directory"),
        new(EffectCategories.File, "System.IO", "FileStream"),
        new(EffectCategories.File, "System.IO", "RandomAccess"),
        new(EffectCategories.File, "System.IO", "FileSystemWatcher"),
        new(EffectCategories.File, "System.IO", "FileInfo", Mutators),
        new(EffectCategories.File, "System.IO", "DirectoryInfo", Mutators),
        new(EffectCategories.File, "System.IO", "DriveInfo"),
        new(EffectCategories.File, "System.IO", "Path", "GetTempFileName"),
        // Only with a path: EffectLookup asks for a string as the first argument.
        new(EffectCategories.File, "System.IO", "StreamReader", ".ctor"),
        new(EffectCategories.File, "System.IO", "StreamWriter", ".ctor"),
        new(EffectCategories.File, "System.IO.Compression", "ZipFile"),
        new(EffectCategories.File, "System.IO.MemoryMappedFiles", "MemoryMappedFile"),
        new(EffectCategories.File, "System.IO.IsolatedStorage", "*"),
        new(EffectCategories.File, "System.IO.Abstractions", "*"),
        new(EffectCategories.File, "Microsoft.Extensions.FileProviders", "IFileProvider"),
        new(EffectCategories.File, "Microsoft.Extensions.FileProviders", "PhysicalFileProvider"),
        new(EffectCategories.File, "System.IO", "FileSystemInfo", "Delete Refresh"),
        new(EffectCategories.File, "System.IO.Pipes", "*"),
        // What a device keeps for an application lies on the device.
        new(EffectCategories.File, "Microsoft.Maui.Storage", "Preferences", "Get Set Remove Clear ContainsKey"),
        new(EffectCategories.File, "Microsoft.Maui.Storage", "IPreferences"),
        new(EffectCategories.File, "Microsoft.Maui.Storage", "SecureStorage", "GetAsync SetAsync Remove RemoveAll"),
        new(EffectCategories.File, "Microsoft.Maui.Storage", "ISecureStorage"),
        new(EffectCategories.Process, "System.Diagnostics", "Process", "Start Kill WaitForExit* Get* CloseMainWindow EnterDebugMode"),
        new(EffectCategories.Process, "System", "Environment", "Exit FailFast"),
        new(EffectCategories.Process, "LibGit2Sharp", "*"),
        new(EffectCategories.Process, "CliWrap", "*"),
    ];
}

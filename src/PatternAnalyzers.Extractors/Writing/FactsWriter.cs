using System.Text;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

// Analyzers shall not touch files, because builds must not depend on them and editors must not pay for them. This file is written
// in real builds only (editors never get its path), atomically, and the build declares it as an output of the compiler.
#pragma warning disable RS1035

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Writes the facts file; the only place with IO.</summary>
internal static class FactsWriter
{
    private const string TemporaryEnding = ".tmp";
    private const int BufferSize = 32 * 1024;

    /// <summary>Writes the file, the facts while others still make the fragment, or leaves none: a build that finds none says so itself, and does better than an analyzer that fails.</summary>
    public static void Write(ProjectFacts facts, Task<Manifest?> fragment, string path)
    {
        var temporary = path + TemporaryEnding;
        if (Succeeds(() => WriteAtomically(facts, fragment, temporary, path)))
            return;
        Succeeds(() => File.Delete(temporary));
        Succeeds(() => File.Delete(path));
    }

    private static bool Succeeds(Action action)
    {
        try
        {
            action();
            return true;
        }

        // .NET says with the last one that a file grows beyond a limit of its file system or of the process.
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentOutOfRangeException)
        {
            return false;
        }
    }

    private static void WriteAtomically(ProjectFacts facts, Task<Manifest?> fragment, string temporary, string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder)
            Directory.CreateDirectory(folder);
        WriteText(facts, fragment, temporary);
        if (File.Exists(path))
            File.Replace(temporary, path, destinationBackupFileName: null);
        else
            File.Move(temporary, path);
    }

    private static void WriteText(ProjectFacts facts, Task<Manifest?> fragment, string path)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), BufferSize);
        FactsText.Write(writer, facts, fragment);
    }
}

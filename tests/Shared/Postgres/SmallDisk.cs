using System.Diagnostics;

namespace PatternAnalyzers.Testing;

/// <summary>A disk in memory that can be filled to its end and freed again. Only root may mount one.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("patterns-disk-");

    private SmallDisk(int megabytes)
    {
        // The server runs as somebody else.
        Run("chmod", "755", folder.FullName);
        Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m,mode=0777", "tmpfs", folder.FullName);
        Data = Path.Combine(folder.FullName, "data");
        Directory.CreateDirectory(Data);
        if (PostgresCluster.Servant is { } servant)
            Run("chown", servant, Data);
    }

    /// <summary>True where a disk can be mounted.</summary>
    public static bool Possible => PostgresCluster.Servant is not null;

    /// <summary>An empty folder on it that belongs to the server.</summary>
    public string Data { get; }

    private string Ballast => Path.Combine(folder.FullName, "ballast");

    public static SmallDisk Mount(int megabytes) => new(megabytes);

    /// <summary>Leaves that much room and no more.</summary>
    public void Fill(int kilobytes)
    {
        var room = new DriveInfo(folder.FullName).AvailableFreeSpace - (kilobytes * 1024L);
        using var file = File.Create(Ballast);
        var zeros = new byte[4096];
        for (; room >= zeros.Length; room -= zeros.Length)
            file.Write(zeros);
    }

    /// <summary>Makes room again.</summary>
    public void Free() => File.Delete(Ballast);

    public void Dispose()
    {
        Run("umount", "--lazy", folder.FullName);
        folder.Delete();
    }

    private static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} returned {process.ExitCode}");
    }
}

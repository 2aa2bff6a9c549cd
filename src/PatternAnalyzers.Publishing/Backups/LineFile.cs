using System.Security.Cryptography;
using System.Text;

namespace PatternAnalyzers.Publishing.Backups;

/// <summary>Writes lines and counts them and their checksum; the file is on the disk when it is closed.</summary>
internal sealed class LineFile : IDisposable
{
    private readonly FileStream stream;
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly string name;
    private long rows;

    public LineFile(string folder, string name)
    {
        this.name = name;
        stream = new FileStream(PathOf(folder, name), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    public static string PathOf(string folder, string name) => Path.Combine(folder, name + ".jsonl");

    public static string PathOf(string folder, BackupFile file) => file.FileName is null ? PathOf(folder, file.Name) : Path.Combine(folder, file.FileName);

    public void Write(string line)
    {
        var bytes = Encoding.UTF8.GetBytes(line + "\n");
        hash.AppendData(bytes);
        stream.Write(bytes);
        rows++;
    }

    public BackupFile Close()
    {
        stream.Flush(flushToDisk: true);
        return new BackupFile { Name = name, Rows = rows, Sha256 = Convert.ToHexString(hash.GetHashAndReset()).ToLowerInvariant() };
    }

    /// <summary>Checksum of a file as it lies there.</summary>
    public static string Checksum(string path)
    {
        using var stream = File.OpenRead(path);
        return Convert.ToHexString(SHA256.HashData(stream)).ToLowerInvariant();
    }

    public void Dispose()
    {
        stream.Dispose();
        hash.Dispose();
    }
}

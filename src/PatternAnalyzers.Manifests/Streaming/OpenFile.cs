namespace PatternAnalyzers.Manifests.Streaming;

/// <summary>A file that stays open and is read anywhere in it, by any number of threads.</summary>
internal sealed class OpenFile(string path) : IDisposable
{
    // Whoever replaces the file meanwhile may: what is open stays what it was.
    private readonly FileStream stream = new(
        path,
        new FileStreamOptions { Share = FileShare.ReadWrite | FileShare.Delete, BufferSize = 0, Options = FileOptions.RandomAccess });

    /// <summary>As it was given.</summary>
    public string Path => path;

    /// <summary>In bytes; 0 for a pipe, which can only be read from beginning to end.</summary>
    public long Length => stream.CanSeek ? RandomAccess.GetLength(stream.SafeFileHandle) : 0;

    /// <returns>How many bytes there were; 0 at the end of the file.</returns>
    public int Read(Span<byte> target, long start) => RandomAccess.Read(stream.SafeFileHandle, target, start);

    /// <exception cref="EndOfStreamException">The file is shorter than it was.</exception>
    public void Fill(Span<byte> target, long start)
    {
        while (!target.IsEmpty)
        {
            var read = Read(target, start);
            if (read == 0)
                throw new EndOfStreamException("The file ends too early.");

            target = target[read..];
            start += read;
        }
    }

    public void Dispose() => stream.Dispose();
}

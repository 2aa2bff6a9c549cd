using System.Text;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Content;

/// <summary>Room that the texts of one compilation are put together in, each thread's used again for the next: only the texts themselves are allocated.</summary>
internal sealed class TextRoom
{
    private readonly Spare<StringBuilder> free = new(static () => new StringBuilder());

    /// <summary>An empty builder; hand it back with <see cref="Close"/>.</summary>
    public StringBuilder Open() => free.Take();

    /// <summary>What has been written.</summary>
    public string Close(StringBuilder text)
    {
        var written = text.Length == 0 ? "" : text.ToString();
        free.Give(text.Clear());
        return written;
    }
}

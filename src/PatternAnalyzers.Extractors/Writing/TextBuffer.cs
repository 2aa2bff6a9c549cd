using System.Runtime.CompilerServices;
using PatternAnalyzers.Extractors.Hosting;

namespace PatternAnalyzers.Extractors.Writing;

/// <summary>Text that is written over and over into the same room: a builder of strings would leave each line behind twice.</summary>
internal sealed class TextBuffer
{
    private char[] room = new char[4096];
    private int length;

    public void Clear() => length = 0;

    [MethodImpl(Tiering.Skipped)]
    public void Append(char character)
    {
        if (length == room.Length)
            Grow(1);
        room[length++] = character;
    }

    public void Append(string text) => Append(text, 0, text.Length);

    [MethodImpl(Tiering.Skipped)]
    public void Append(string text, int start, int count)
    {
        if (length + count > room.Length)
            Grow(count);
        text.CopyTo(start, room, length, count);
        length += count;
    }

    public void WriteTo(TextWriter writer) => writer.Write(room, 0, length);

    public override string ToString() => new(room, 0, length);

    private void Grow(int least) => Array.Resize(ref room, Math.Max(room.Length * 2, length + least));
}

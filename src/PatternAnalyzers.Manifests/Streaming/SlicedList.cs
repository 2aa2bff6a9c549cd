using System.Buffers;
using System.Collections;
using System.Text.Json;
using PatternAnalyzers.Manifests.Json;

namespace PatternAnalyzers.Manifests.Streaming;

/// <summary>A list whose elements stay in their file and are read when they are asked for; the last ones asked for are kept. Any number of threads may ask.</summary>
/// <remarks>A loop over it reads the whole list, so those who need one thing of every element should take it in one pass.</remarks>
internal sealed class SlicedList<T>(OpenFile file, IReadOnlyList<FileSlice> slices) : IReadOnlyList<T>
    where T : class
{
    // As many as the store writes at a time, which asks for each of them more than once.
    private const int Kept = 256;

    private readonly Slot?[] slots = new Slot?[Math.Min(Kept, slices.Count)];

    public int Count => slices.Count;

    public T this[int index]
    {
        get
        {
            var slice = slices[index];
            var place = index % slots.Length;
            if (Volatile.Read(ref slots[place]) is { } slot && slot.Index == index)
                return slot.Value;

            var value = Read(slice);
            Volatile.Write(ref slots[place], new Slot(index, value));
            return value;
        }
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var index = 0; index < slices.Count; index++)
            yield return this[index];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Reads every element once as strictly as a whole manifest is read.</summary>
    /// <returns>True when none is at fault.</returns>
    public bool IsSound(Func<T, bool> accept)
    {
        foreach (var slice in slices)
        {
            if (!IsSound(slice, accept))
                return false;
        }

        return true;
    }

    private bool IsSound(FileSlice slice, Func<T, bool> accept) =>
        With(slice, json => JsonCheck.FirstFault(json) is null && accept(ManifestReader.Parsed<T>(json)));

    private T Read(FileSlice slice)
    {
        try
        {
            return With(slice, ManifestReader.Parsed<T>);
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            // It was sound when the manifest was opened.
            throw Faults.Unreadable(file.Path, exception);
        }
    }

    private TResult With<TResult>(FileSlice slice, JsonFunction<TResult> use)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(slice.Length);
        try
        {
            var json = buffer.AsSpan(0, slice.Length);
            file.Fill(json, slice.Start);
            return use(json);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private delegate TResult JsonFunction<out TResult>(ReadOnlySpan<byte> json);

    private sealed record Slot(int Index, T Value);
}

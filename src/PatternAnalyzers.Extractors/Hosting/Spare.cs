using System.Collections.Concurrent;

namespace PatternAnalyzers.Extractors.Hosting;

/// <summary>Room that one type after another of a compilation is worked on in: as many as there are threads, not as there are types.</summary>
internal sealed class Spare<T>(Func<T> make)
{
    private readonly ConcurrentBag<T> free = [];

    public T Take() => free.TryTake(out var room) ? room : make();

    public void Give(T room) => free.Add(room);
}

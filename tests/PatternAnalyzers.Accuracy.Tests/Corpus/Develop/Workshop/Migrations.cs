namespace Corpus.Workshop.Schema;

public sealed record Script(string Name, IReadOnlyCollection<string> After);

public sealed class CyclicScriptsException(IEnumerable<string> names) : Exception("Scripts wait for each other: " + string.Join(", ", names));

internal static class ScriptOrder
{
    public static IEnumerable<Script> Ordered(IReadOnlyCollection<Script> scripts)
    {
        var waiting = scripts.ToDictionary(s => s.Name, s => s.After.Count(a => scripts.Any(x => x.Name == a)));
        var followers = scripts.SelectMany(s => s.After.Select(a => (a, s))).ToLookup(x => x.a, x => x.s);
        var ready = new SortedSet<string>(waiting.Where(w => w.Value == 0).Select(w => w.Key), StringComparer.Ordinal);
        var byName = scripts.ToDictionary(s => s.Name);
        while (ready.Min is { } name)
        {
            ready.Remove(name);
            waiting.Remove(name);
            yield return byName[name];
            foreach (var next in followers[name])
            {
                if (--waiting[next.Name] == 0) ready.Add(next.Name);
            }
        }

        if (waiting.Count > 0) throw new CyclicScriptsException(waiting.Keys);
    }
}

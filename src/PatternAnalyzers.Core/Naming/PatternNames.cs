namespace PatternAnalyzers.Core.Naming;

/// <summary>Gives every pattern a human, semantic, unique name.</summary>
public static class PatternNames
{
    /// <summary>Longest name that the stores take.</summary>
    public const int MaximumLength = 255;

    private const int LongestQualifier = 120;

    /// <summary>Names by <see cref="NamedUnit.Key"/>, unique without regard to case, at most <see cref="MaximumLength"/> characters; the order of the units does not matter.</summary>
    public static IReadOnlyDictionary<string, string> Assign(IReadOnlyList<NamedUnit> units)
    {
        var names = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var group in units.GroupBy(unit => Cut(PlainName.Of(unit), MaximumLength), StringComparer.OrdinalIgnoreCase))
            Name(group.OrderBy(unit => unit.Key, StringComparer.Ordinal).ToList(), 0, [], names);
        TellApart(names);
        return names;
    }

    // Splits the units by one qualifier after the other until each stands alone or nothing is left to ask.
    private static void Name(List<NamedUnit> units, int next, IReadOnlyList<string> parts, IDictionary<string, string> names)
    {
        if (units.Count == 1 || next == Qualifier.All.Length)
        {
            foreach (var unit in units)
                names[unit.Key] = Qualified(PlainName.Of(unit), parts);
            return;
        }

        // One qualifier that tells all apart is easier to read than two.
        next = parts.Count == 0
            && Enumerable.Range(next, Qualifier.All.Length - next).FirstOrDefault(index => IsEnough(Qualifier.All[index].Tell(units))) is var enough and > 0
            ? enough
            : next;
        var told = Qualifier.All[next].Tell(units);
        foreach (var group in units.Zip(told, (unit, part) => (unit, part)).GroupBy(pair => pair.part, StringComparer.OrdinalIgnoreCase))
            Name(group.Select(pair => pair.unit).ToList(), next + 1, group.Key.Length == 0 ? parts : [.. parts, group.Key], names);
    }

    private static bool IsEnough(IReadOnlyList<string> told) => told.Distinct(StringComparer.OrdinalIgnoreCase).Count() == told.Count;

    private static string Qualified(string plain, IReadOnlyList<string> parts)
    {
        if (parts.Count == 0)
            return Cut(plain, MaximumLength);
        var tail = " (" + Cut(string.Join(", ", parts), LongestQualifier) + ")";
        return Cut(plain, MaximumLength - tail.Length) + tail;
    }

    // What no qualifier tells apart gets the hash of its key, never its path.
    private static void TellApart(SortedDictionary<string, string> names)
    {
        var doubles = names.GroupBy(pair => pair.Value, StringComparer.OrdinalIgnoreCase).Where(group => group.Count() > 1).SelectMany(group => group).ToList();
        foreach (var pair in doubles)
            names[pair.Key] = Qualified(pair.Value, [ShortHash.Of(pair.Key)]);
    }

    private static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = text.LastIndexOf(' ', length);
        return end > 0 ? text.Substring(0, end) : text.Substring(0, char.IsHighSurrogate(text[length - 1]) ? length - 1 : length);
    }
}

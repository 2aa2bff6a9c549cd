namespace PatternAnalyzers.Accuracy.Labels;

/// <summary>Reads a table of labels.</summary>
internal static class LabelFile
{
    private const string Header = "symbol\tpattern_type\tpattern_subtype\tnode_kind\thandler_category\tanchor\tnote";
    private const int Columns = 6;

    /// <summary>The labels in ordinal order of their symbols; a word outside the vocabulary or a symbol named twice is an error.</summary>
    public static IReadOnlyList<Label> Read(string path)
    {
        if (!File.Exists(path))
            throw new AccuracyException($"The labels {path} are missing.");
        return Parse(Path.GetFileName(path), File.ReadAllLines(path));
    }

    /// <summary>The labels of the lines of a file.</summary>
    public static IReadOnlyList<Label> Parse(string name, IReadOnlyList<string> lines)
    {
        if (lines.Count == 0 || lines[0].TrimEnd() != Header)
            throw new AccuracyException($"{name}: the first line must be the tab-separated header '{Header.Replace('\t', ' ')}'.");
        var labels = new SortedDictionary<string, Label>(StringComparer.Ordinal);
        for (var index = 1; index < lines.Count; index++)
        {
            if (lines[index].Trim().Length == 0)
                continue;
            var label = Row($"{name}({index + 1})", lines[index]);
            if (!labels.TryAdd(label.Symbol, label))
                throw new AccuracyException($"{name}({index + 1}): {label.Symbol} is labelled twice.");
        }

        return [.. labels.Values];
    }

    private static Label Row(string place, string line)
    {
        var fields = line.Split('\t').Select(field => field.Trim()).ToArray();
        if (fields.Length < Columns)
            throw new AccuracyException($"{place}: {fields.Length} columns, not at least {Columns}.");
        var label = new Label(fields[0], fields[1], fields[2], fields[3], fields[4], fields[5]);
        Expect(place, label.PatternType, Vocabulary.PatternTypes);
        Expect(place, label.NodeKind, Vocabulary.NodeKinds.Append(Vocabulary.Nothing));
        Expect(place, label.HandlerCategory, Vocabulary.HandlerCategories.Append(Vocabulary.Nothing));
        Expect(place, label.Anchor, Vocabulary.Anchors);
        return label;
    }

    private static void Expect(string place, string word, IEnumerable<string> known)
    {
        if (!known.Contains(word, StringComparer.Ordinal))
            throw new AccuracyException($"{place}: '{word}' is none of {string.Join(", ", known)}.");
    }
}

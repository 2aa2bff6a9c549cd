namespace PatternAnalyzers.Accuracy.Corpora;

/// <summary>Where a corpus lies.</summary>
/// <param name="Root">Absolute path of the folder that holds <c>Develop</c>, <c>HeldOut</c>, <c>Frameworks</c> and <c>Labels</c>.</param>
internal sealed record CorpusFolder(string Root)
{
    /// <summary>The corpus of a checkout.</summary>
    public static CorpusFolder InCheckout { get; } = new(Path.Combine(Checkout.Root, "tests", "PatternAnalyzers.Accuracy.Tests", "Corpus"));

    /// <summary>API stubs of frameworks.</summary>
    public string Frameworks => Path.Combine(Root, "Frameworks");

    /// <summary>True when there is a corpus.</summary>
    public bool Exists => Directory.Exists(Root);

    /// <summary>The labels of a set that both labellers agreed on in the end.</summary>
    public string Gold(CorpusSet set) => Path.Combine(Root, "Labels", set == CorpusSet.Develop ? "develop.tsv" : "heldout.tsv");

    /// <summary>The raw labels of one labeller over both sets.</summary>
    public string Labeller(char name) => Path.Combine(Root, "Labels", $"labeller-{name}.tsv");

    /// <summary>Folders of the parts of a set in ordinal order.</summary>
    public IReadOnlyList<string> Parts(CorpusSet set)
    {
        var folder = Path.Combine(Root, set.ToString());
        if (!Directory.Exists(folder))
            throw new AccuracyException($"The corpus has no folder {set} in {Root}.");
        return [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)];
    }

    /// <summary>Files below a folder in ordinal order.</summary>
    public static IReadOnlyList<string> Files(string folder, string pattern) =>
        Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
}

using System.Globalization;

namespace PatternAnalyzers.Accuracy.Anonymising;

/// <summary>Neutral names, one a word and kind of thing: equal words stay equal, so overloads, overrides and implementations keep fitting together.</summary>
internal sealed class NameBook
{
    private readonly Dictionary<(NameClass Class, string Word), string> names = [];
    private readonly Dictionary<NameClass, int> counts = [];

    /// <summary>The neutral name of a word.</summary>
    public string Of(NameClass kind, string word)
    {
        if (names.TryGetValue((kind, word), out var name))
            return name;
        var count = counts[kind] = counts.GetValueOrDefault(kind) + 1;
        return names[(kind, word)] = Prefix(kind) + count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Prefix(NameClass kind) => kind switch
    {
        NameClass.Type => "T",
        NameClass.Namespace => "N",
        NameClass.TypeParameter => "G",
        NameClass.Member => "m",
        NameClass.Local => "p",
        NameClass.Element => "e",
        NameClass.Literal => "s",
        _ => "f",
    };
}

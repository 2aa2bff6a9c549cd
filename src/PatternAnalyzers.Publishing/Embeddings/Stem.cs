namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Cuts the commonest English endings, so that <c>writes</c>, <c>writing</c> and <c>write</c> meet.</summary>
internal static class Stem
{
    public static string Of(string word)
    {
        var bare = Participle(Plural(word));
        return bare.Length > 3 && bare[^1] == 'e' ? bare[..^1] : bare;
    }

    private static string Plural(string word)
    {
        if (word.Length < 4 || word[^1] != 's' || word[^2] is 's' or 'u' or 'i')
            return word;
        if (word.EndsWith("ies", StringComparison.Ordinal) && word.Length > 4)
            return word[..^3] + "y";

        return word.EndsWith("sses", StringComparison.Ordinal) ? word[..^2] : word[..^1];
    }

    private static string Participle(string word)
    {
        if (word.Length > 5 && word.EndsWith("ing", StringComparison.Ordinal))
            return Single(word[..^3]);

        return word.Length > 4 && word.EndsWith("ed", StringComparison.Ordinal) ? Single(word[..^2]) : word;
    }

    // mapp(ing) is map; call(ing) and process(ing) keep their pair.
    private static string Single(string word) =>
        word.Length > 3 && word[^1] == word[^2] && word[^1] is not ('l' or 's' or 'z') ? word[..^1] : word;
}

namespace PatternAnalyzers.Publishing.Embeddings;

/// <summary>Words that stand in nearly every English sentence or question and tell nothing.</summary>
internal static class StopWords
{
    private static readonly HashSet<string> Words = new(
        ("a an and any anything are as at be been by can code component do does for from has have how i in into is it its me of on one or our over pattern patterns per show so some something "
        + "than that the their them then there these thing things this those through to under up us use used uses using want was we what when where which who will with within you your").Split(
            ' '),
        StringComparer.Ordinal);

    public static bool Contains(string word) => Words.Contains(word);
}

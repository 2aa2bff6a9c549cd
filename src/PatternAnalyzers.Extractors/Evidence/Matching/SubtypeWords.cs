namespace PatternAnalyzers.Extractors.Evidence.Matching;

/// <summary>How subtypes are spelt.</summary>
internal static class SubtypeWords
{
    /// <summary>True for lower-case letters, digits and <c>_</c>, a letter first.</summary>
    public static bool IsOne(string text)
    {
        if (text.Length == 0 || text[0] is < 'a' or > 'z')
            return false;
        foreach (var character in text)
        {
            if (character is not ((>= 'a' and <= 'z') or (>= '0' and <= '9') or '_'))
                return false;
        }

        return true;
    }
}

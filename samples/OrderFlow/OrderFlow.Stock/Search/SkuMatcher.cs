namespace OrderFlow.Stock.Search;

/// <summary>Matches articles against patterns with <c>*</c> (any run) and <c>?</c> (one character).</summary>
public static class SkuMatcher
{
    /// <summary>Whether the article matches.</summary>
    /// <param name="sku">The article.</param>
    /// <param name="pattern">The pattern; empty matches nothing.</param>
    /// <returns>True when the whole article is covered.</returns>
    public static bool Matches(string sku, string pattern)
    {
        int s = 0, p = 0, star = -1, mark = 0;
        while (s < sku.Length)
        {
            if (p < pattern.Length && (pattern[p] == '?' || pattern[p] == sku[s]))
            {
                s++;
                p++;
            }
            else if (p < pattern.Length && pattern[p] == '*')
            {
                star = p++;
                mark = s;
            }
            else if (star >= 0)
            {
                p = star + 1;
                s = ++mark;
            }
            else
                return false;
        }
        while (p < pattern.Length && pattern[p] == '*')
            p++;
        return p == pattern.Length;
    }
}

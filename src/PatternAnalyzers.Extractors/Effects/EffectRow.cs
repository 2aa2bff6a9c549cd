namespace PatternAnalyzers.Extractors.Effects;

/// <summary>One row of the effect table.</summary>
/// <param name="Category">One of <see cref="Core.Facts.EffectCategories"/>.</param>
/// <param name="Space">Namespace of the type; sub-namespaces too when <paramref name="Type"/> is <c>*</c>.</param>
/// <param name="Type">Simple name of the type, or <c>*</c> for every type that does something.</param>
/// <param name="Members">Members that have the effect, separated by blanks, <c>.ctor</c> for creation and <c>*</c> at the end for a prefix; null for every method and creation.</param>
internal sealed record EffectRow(string Category, string Space, string Type, string? Members = null)
{
    private static readonly char[] Blank = [' '];
    private readonly string[]? patterns = Members?.Split(Blank, StringSplitOptions.RemoveEmptyEntries);

    public bool IsWildcard => Type == "*";

    public bool Matches(string member, bool isProperty)
    {
        if (patterns is null)
            return !isProperty;
        foreach (var pattern in patterns)
        {
            if (pattern[pattern.Length - 1] == '*'
                ? string.CompareOrdinal(pattern, 0, member, 0, pattern.Length - 1) == 0
                : pattern == member)
            {
                return true;
            }
        }

        return false;
    }
}

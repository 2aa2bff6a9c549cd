namespace PatternAnalyzers.Reporting.Graphs;

/// <summary>The simple name in a documentation-comment id: <c>OrderPlaced</c> of <c>T:Shop.Orders.OrderPlaced</c>.</summary>
internal static class MessageName
{
    public static string Of(string symbol)
    {
        var end = symbol.AsSpan().IndexOfAny('`', '{', '(');
        var plain = end < 0 ? symbol : symbol[..end];
        var start = plain.LastIndexOfAny(['.', ':', '+']);
        return start + 1 < plain.Length ? plain[(start + 1)..] : symbol;
    }
}

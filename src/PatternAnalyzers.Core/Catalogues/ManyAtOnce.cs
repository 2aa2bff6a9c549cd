namespace PatternAnalyzers.Core.Catalogues;

/// <summary>Asks the same of many items on all processors; the answers stand in the order of the items.</summary>
internal static class ManyAtOnce
{
    // Below, starting the work costs more than it.
    private const int Few = 64;

    /// <param name="items">What is asked about.</param>
    /// <param name="ask">Changes nothing that another question reads.</param>
    public static IReadOnlyList<TAnswer> Ask<TItem, TAnswer>(IReadOnlyList<TItem> items, Func<TItem, TAnswer> ask)
    {
        if (items.Count < Few)
            return [.. items.Select(ask)];
        var answers = new TAnswer[items.Count];
        Parallel.For(0, items.Count, index => answers[index] = ask(items[index]));
        return answers;
    }
}

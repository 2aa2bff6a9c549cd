namespace PatternAnalyzers.Core.Behaviour;

/// <summary>The text of a call in facts: <c>T:Ns.Type!Assembly|Member(Args)</c>.</summary>
internal readonly record struct CallTarget(string Symbol, string Assembly, string Member)
{
    /// <summary>Reads it; a call without an assembly stays in the caller's.</summary>
    public static CallTarget? Parse(string text, string assembly)
    {
        var bar = text.IndexOf('|');
        if (bar <= 0)
            return null;
        var symbol = text.Substring(0, bar);
        var mark = symbol.LastIndexOf('!');
        return mark < 0
            ? new CallTarget(symbol, assembly, text.Substring(bar + 1))
            : new CallTarget(symbol.Substring(0, mark), symbol.Substring(mark + 1), text.Substring(bar + 1));
    }
}

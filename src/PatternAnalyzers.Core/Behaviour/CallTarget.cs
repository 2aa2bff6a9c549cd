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
        var mark = text.LastIndexOf('!', bar - 1);
        return mark < 0
            ? new CallTarget(text.Substring(0, bar), assembly, text.Substring(bar + 1))
            : new CallTarget(text.Substring(0, mark), text.Substring(mark + 1, bar - mark - 1), text.Substring(bar + 1));
    }
}

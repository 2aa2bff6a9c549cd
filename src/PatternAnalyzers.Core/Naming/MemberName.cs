namespace PatternAnalyzers.Core.Naming;

/// <summary>The name of a member as people say it.</summary>
internal static class MemberName
{
    private static readonly char[] Openings = ['(', '`'];
    private static readonly char[] Separators = ['.', '#'];

    /// <summary>The name without parameters, arity, and the interface of an explicit implementation (<c>Shop#IOrders#Find(System.Int32)</c> is <c>Find</c>).</summary>
    /// <param name="name">The name as the facts have it.</param>
    public static string Simple(string name)
    {
        var open = name.IndexOfAny(Openings);
        var end = open < 0 ? name.Length : open;
        var start = end == 0 ? 0 : name.LastIndexOfAny(Separators, end - 1) + 1;
        return name.Substring(start, end - start);
    }

    /// <summary>Simple name of the type that a call names: of <c>T:Shop.IOrders`1!Shop.Core|Save(System.Int32)</c> it is <c>IOrders</c>; empty where it names none.</summary>
    /// <param name="call">As the facts have it.</param>
    public static string Owner(string call)
    {
        var owner = call.Substring(0, Math.Max(0, call.IndexOf('|'))).Split('!', '`')[0];
        return owner.Substring(owner.LastIndexOfAny(['.', ':']) + 1);
    }
}

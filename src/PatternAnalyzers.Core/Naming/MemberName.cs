namespace PatternAnalyzers.Core.Naming;

/// <summary>The name of a member as people say it.</summary>
internal static class MemberName
{
    /// <summary>The name without parameters, arity, and the interface of an explicit implementation (<c>Shop#IOrders#Find(System.Int32)</c> is <c>Find</c>).</summary>
    /// <param name="name">The name as the facts have it.</param>
    public static string Simple(string name)
    {
        var bare = name.Split('(', '`')[0];
        return bare.Substring(bare.LastIndexOfAny(['.', '#']) + 1);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Tells types that run somebody else's work in a transaction.</summary>
internal static class Transactions
{
    /// <summary>True when one method begins a transaction, calls what it is given, and commits.</summary>
    public static bool Around(TypeFact type) =>
        type.Members.Any(member => Has(member, "BeginTransaction")
            && Has(member, "Commit")
            && member.Parameters.Any(parameter => Nature.IsDelegate(parameter) || parameter.IndexOf("Delegate", StringComparison.Ordinal) >= 0));

    private static bool Has(MemberFact member, string start) =>
        member.Effects.Any(effect => effect.Symbol.IndexOf("." + start, StringComparison.Ordinal) >= 0)
            || member.Calls.Any(call => call.IndexOf("|" + start, StringComparison.Ordinal) >= 0);
}

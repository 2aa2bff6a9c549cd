using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a type is for whose name is an object and a doer: <c>IUserCreator.Create</c> creates the user.</summary>
internal static class Trade
{
    /// <summary>The deed; null unless the method is the verb that the type is called by.</summary>
    public static Deed? Of(CalledMember call)
    {
        if (!call.IsInterface || Deed.Of(MemberName.Simple(call.Member.Name)) is not { Object: "" or "all" } deed)
            return null;
        var words = Written.Split(call.Owner.Split('`', '<')[0]).ToList();
        if (words.Count > 1 && words[0] == "i")
            words.RemoveAt(0);
        return words.Count > 1 && Verbs.IsDoer(words[words.Count - 1], deed.Verb)
            ? deed with { Object = words.Count == 2 && char.IsUpper(words[0][0]) ? words[0] : NounPhrase.Of([.. words.Take(words.Count - 1)]) }
            : null;
    }
}

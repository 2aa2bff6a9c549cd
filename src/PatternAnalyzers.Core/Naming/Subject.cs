namespace PatternAnalyzers.Core.Naming;

/// <summary>What the name of a type is about.</summary>
internal static class Subject
{
    /// <summary>True when the phrase has the telling words of the name: all but that for what it is.</summary>
    public static bool IsSaid(string typeName, string phrase)
    {
        var said = new HashSet<string>(Words.Split(phrase).Select(Root), StringComparer.OrdinalIgnoreCase);
        var words = Words.Split(Role.Simple(typeName));
        return words.Take(Math.Max(1, words.Count - 1)).All(word => said.Contains(Root(word)) || said.Contains(Root(Written.Of(word))));
    }

    /// <summary>True for a name that is a deed and names nobody: <c>MigrateUserData</c>, and neither <c>OrderView</c> nor <c>SaveOrderStep</c>.</summary>
    public static bool IsDeed(string typeName)
    {
        var words = Written.Split(Role.Simple(typeName));
        return words.Count > 1 && !Role.IsRole(words[words.Count - 1]) && !Verbs.IsNoun(words[0]) && Naming.Deed.Of(Role.Simple(typeName)) is { IsQuestion: false };
    }

    /// <summary>What the name says that is done: <c>SaveSagaDataStep</c> saves the saga data; null for a name that begins with no verb.</summary>
    public static Deed? Deed(string typeName)
    {
        var words = Words.Split(Role.Simple(typeName)).ToList();
        if (words.Count > 1 && Role.IsRole(Written.Of(words[words.Count - 1])))
            words.RemoveAt(words.Count - 1);
        // ForwardOnExceptions says when.
        if (words.Count > 2 && words[1] == "On" && Verbs.Contains(Written.Of(words[0])))
            return new Deed(Verbs.ThirdPerson(Written.Of(words[0])), string.Join(" ", words.Skip(1).Select(Written.Of)));
        return words.Count > 1 && Naming.Deed.Of(string.Concat(words.Select(Words.Capital))) is { IsQuestion: false, Object.Length: > 0 } deed ? deed : null;
    }

    private static string Root(string word) => Singular.Of(word).ToLowerInvariant();
}

namespace PatternAnalyzers.Core.Naming;

/// <summary>Describes a type that handles no messages: what it is where that tells something, what it mainly does, and one thing that it needs for that.</summary>
internal static class TypeSentence
{
    /// <summary><c>Repository that adds, updates and finds buyers in the database.</c>, <c>Opens the browser.</c></summary>
    public static string Of(DescriptionInput input)
    {
        var told = MainDeeds.Of(input);
        var name = Written.Split(Role.Simple(input.Type.Name));
        var deeds = Fuller(told.Deeds, name);
        var said = Tail.Join(deeds, told.More);
        if (said.Length == 0)
            return Nature.Of(input);
        if (deeds.Length == 0 && input.Subtype is "event" or "message" or "request")
            said = said.Replace("adds rows to ", "stores each " + input.Subtype + " in ");
        if (IsNamed(said, name) && Summary.Of(input.Promised) is { Length: > 0 } promised)
            return promised.TrimEnd('.') + ".";
        var opening = Opening.Of(input);
        // A verb alone needs somebody who does it.
        if (opening.Length == 0 && (deeds.Length == 0 || said.IndexOf(' ') < 0))
            opening = Role.Of(input);
        return (opening.Length == 0 ? Words.Capital(said) : opening + " that " + said) + ".";
    }

    // A handler of errors that handles errors has said nothing yet.
    private static bool IsNamed(string said, IReadOnlyList<string> name)
    {
        var verb = said.Split(' ')[0];
        return name.Count > 0 && said.Length > verb.Length && Verbs.IsDoer(name[name.Count - 1], verb) && Clauses.IsSaid(said.Substring(verb.Length), string.Join(" ", name));
    }

    // The type name that a Protobuf type name resolver resolves is that of Protobuf.
    private static string Fuller(string deeds, IReadOnlyList<string> name)
    {
        var verb = deeds.Split(' ')[0];
        if (name.Count < 3 || !Verbs.IsDoer(name[name.Count - 1], verb) || deeds.IndexOf(" and ", StringComparison.Ordinal) >= 0 || deeds.IndexOf(',') >= 0)
            return deeds;
        var words = string.Join(" ", name.Take(name.Count - 1).SkipWhile(word => word == "default"));
        var thing = NounPhrase.Bare(deeds.Substring(verb.Length).Trim());
        return thing.Length > 0 && words.EndsWith(" " + thing, StringComparison.Ordinal) ? verb + " " + NounPhrase.Of(words.Split(' ')) : deeds;
    }
}

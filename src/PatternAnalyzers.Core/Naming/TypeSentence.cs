namespace PatternAnalyzers.Core.Naming;

/// <summary>Describes a type that handles no messages: what it is, what it mainly does, and one thing that it needs for that.</summary>
internal static class TypeSentence
{
    /// <summary><c>Repository that adds, updates and finds buyers in the database (DbSet.Add).</c></summary>
    public static string Of(DescriptionInput input)
    {
        var told = MainDeeds.Of(input);
        var said = Clauses.Join(told.Deeds, told.More);
        if (said.Length == 0)
            return Nature.Of(input);
        var role = Role.Of(input, said);
        var words = Written.Split(Role.Simple(input.Type.Name));
        var verb = told.Deeds.Split(' ')[0];
        if (words.Count < 2 || !role.EndsWith(words[words.Count - 1], StringComparison.OrdinalIgnoreCase) || !Verbs.IsDoer(words[words.Count - 1], verb) || !IsOne(told.Deeds))
            return role + " that " + said + ".";
        // A sender that sends is a sender; where nothing else is known, of what the name says.
        return told.More.Length > 0
            ? Role.Named(input.Type.Name) + " that " + told.More + "."
            : FamilyLabels.Noun(input.PatternType, input.Subtype) + " that " + verb + " " + Fuller(told.Deeds.Substring(verb.Length).Trim(), words) + ".";
    }

    private static bool IsOne(string deeds) => deeds.IndexOf(' ') > 0 && deeds.IndexOf(" and ", StringComparison.Ordinal) < 0 && deeds.IndexOf(',') < 0;

    // The type name that a Protobuf type name resolver resolves is that of Protobuf.
    private static string Fuller(string thing, IReadOnlyList<string> name)
    {
        var words = string.Join(" ", name.Take(name.Count - 1).SkipWhile(word => word == "default"));
        return words.EndsWith(" " + NounPhrase.Bare(thing), StringComparison.Ordinal) ? NounPhrase.Of([.. words.Split(' ')]) : thing;
    }
}

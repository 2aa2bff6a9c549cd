using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What a slice of an application does whose message, handler and page stand together: <c>Courses.Edit</c> edits a course, and its query gets a course to edit.</summary>
internal static class Slice
{
    /// <summary>What the handler does by the type that it stands in; null where the message has a name of its own or the type tells nothing.</summary>
    public static Deed? Of(DescriptionInput input)
    {
        if (input.Handles.Count != 1 || !IsKind(input) || Role.Container(input.Type).Length == 0)
            return null;
        var deed = Named(Role.Container(input.Type), input.Type.Namespace);
        if (deed is null || !input.Handles[0].MessageName.EndsWith("Query", StringComparison.Ordinal) || CalledDeeds.IsQuestion(deed.Verb))
            return deed;
        // What is asked before something is done.
        if (deed.Verb == "shows")
            return new Deed("gets", "the details of " + deed.Object);
        var verb = string.Join(" or ", deed.Verb.Split([" or "], StringSplitOptions.None).Select(word => Verbs.Known(word) ?? word));
        return verb.StartsWith("create", StringComparison.Ordinal) || verb.StartsWith("add", StringComparison.Ordinal)
            ? new Deed("gets", "what is needed to " + verb + " " + deed.Object)
            : new Deed("gets", deed.Object + " to " + verb);
    }

    /// <summary><c>Edit.Command</c> for a message that is called by nothing but its kind.</summary>
    public static string Message(DescriptionInput input, string name) =>
        MessageNames.IsKind(name) && Role.Container(input.Type) is { Length: > 0 } container ? container + "." + name : name;

    /// <summary><c>Courses.Index</c> lists courses, <c>Courses.Details</c> shows a course, <c>Courses.Edit</c> edits one; null for other names.</summary>
    /// <param name="name">Simple name of the type.</param>
    /// <param name="place">Its namespace.</param>
    public static Deed? Named(string name, string place)
    {
        var words = Written.Split(name);
        var folder = string.Join(" ", Written.Split(place.Substring(place.LastIndexOf('.') + 1)));
        var many = folder.Length > 0 && NounPhrase.IsPlural(folder);
        var one = many ? Singular.Of(folder) is var thing ? Prose.Article(thing) + " " + thing : "" : "";
        if (words.Count == 1 && many && words[0] is "index" or "list" or "all")
            return new Deed("lists", folder);
        if (words.Count == 1 && many && words[0] is "detail" or "details" or "show" or "view")
            return new Deed("shows", one);
        if (words.Count == 2 && many && Verbs.Contains(words[0]) && Verbs.IsOnly(words[1]))
            return new Deed(Verbs.ThirdPerson(words[0]) + " or " + Verbs.ThirdPerson(words[1]), one);
        if (Deed.Of(name) is not { IsQuestion: false } deed || (Verbs.IsNoun(words[0]) && words[0] is not ("list" or "search" or "update")))
            return null;
        return deed.IsWhole ? deed with { Object = Amount.Any(deed.Object, one: true) }
            : deed.Object.Length == 0 && words.Count == 1 && many ? deed with { Object = one }
            : null;
    }

    private static bool IsKind(DescriptionInput input) => MessageNames.IsKind(input.Handles[0].MessageName);
}

using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes endpoints that are types of their own by their names, else by the places where they stand: <c>Endpoints.Secrets.List</c>.</summary>
internal static class Endpoints
{
    private const string Many = "many ";

    /// <summary><c>HTTP endpoint that lists secrets.</c>; empty for other types and where neither name nor place is a deed.</summary>
    public static string Of(DescriptionInput input)
    {
        if (input.Subtype != "http_endpoint" || input.Type.Unit != "type" || input.Type.Modifiers.Contains("abstract") || Nature.IsController(input.Type))
            return "";
        var place = input.Type.Namespace.Split('.').ToList();
        var name = Role.Simple(input.Type.Name);
        name = name.EndsWith("Endpoint", StringComparison.Ordinal) || name.EndsWith("Endpoints", StringComparison.Ordinal) ? name.Substring(0, name.LastIndexOf("Endpoint", StringComparison.Ordinal)) : name;
        if (name.Length == 0)
        {
            name = place[place.Count - 1];
            place.RemoveAt(place.Count - 1);
        }

        var noun = input.Implements.Any(fact => fact.Name == "PageModel") ? "Razor page" : "HTTP endpoint";
        if (noun == "Razor page" && Slice.Named(name, input.Type.Namespace) is { } page)
            return noun + " that " + page + ".";
        // Folders that are called as what stands in them.
        while (place.Count > 1 && place[place.Count - 1] == name)
            place.RemoveAt(place.Count - 1);
        while (place.Count > 1 && Written.Split(place[place.Count - 1]) is { Count: 1 } folder && (folder[0] is "login" or "logout" || Verbs.Contains(folder[0])))
            place.RemoveAt(place.Count - 1);
        var isBulk = name.StartsWith("Bulk", StringComparison.Ordinal);
        if (Deed.Of(name) is not { IsQuestion: false } deed || !IsVerb(Written.Split(name)[0]))
            return "";
        if (deed is { Verb: "logs in" or "logs out" or "signs in" or "signs out", Object: "" })
            return noun + " that " + deed.Verb.Replace(" ", " a user ") + ".";
        // Many by ID are many of those whose place it is.
        if (deed.Object.StartsWith(Many, StringComparison.Ordinal))
            (deed, isBulk) = (deed with { Object = deed.Object.Substring(Many.Length) }, true);
        // Of what kind the thing is that it does something to, and not which.
        if (!Evident.Is(deed, []) || (deed.Object.Length == 0 && !isBulk && Written.Split(name).Count > 1))
            return "";
        // The details are those of the things in whose folder they stand.
        if (NounPhrase.Bare(deed.Object) == "details" && place.LastOrDefault(folder => Written.Split(folder).Count == 1 && NounPhrase.IsPlural(folder)) is { } things)
            deed = deed with { Object = "the details of " + Amount.Any("the " + Singular.Of(string.Join(" ", Written.Split(things))), one: true) };
        var doer = deed.Object.Length == 0 ? "" : Collaborator.Doer(input.Called, deed);
        if (deed.IsWhole)
            deed = deed with { Object = Amount.Any(deed.Object, one: true) };
        else
            deed = place.Count > 1 && place[place.Count - 1] is not "Endpoints" ? Placed(deed, place[place.Count - 1], isBulk) : deed with { Object = "" };
        return deed.Object.Length == 0 ? "" : noun + " that " + deed + (doer.Length > 0 ? " through " + doer : "") + ".";
    }

    // A trace is a thing.
    private static bool IsVerb(string word) => !Verbs.IsNoun(word) || word is "list" or "process" or "search" or "start" or "stop" or "test" or "update";

    private static Deed Placed(Deed deed, string place, bool isBulk)
    {
        var words = Written.Split(place).ToList();
        var many = isBulk || deed.Verb is "lists" or "searches" or "counts" or "finds" || deed.Object == "all";
        var last = words[words.Count - 1];
        if (!many && NounPhrase.IsPlural(last))
            words[words.Count - 1] = Singular.Of(last);
        var thing = string.Join(" ", words);
        thing = many ? NounPhrase.Plural(thing) : NounPhrase.IsPlural(last) ? Prose.Article(thing) + " " + thing : "the " + thing;
        return deed with { Object = thing + (NounPhrase.IsPlace(deed.Object) ? " " + deed.Object : "") };
    }
}

using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes endpoints that are types of their own by their names, else by the places where they stand: <c>Endpoints.Secrets.List</c>.</summary>
internal static class Endpoints
{
    private const string Many = "many ";
    private const string Model = "Model";

    /// <summary><c>HTTP endpoint that lists secrets.</c>; empty for other types and where neither name nor place is a deed.</summary>
    public static string Of(DescriptionInput input)
    {
        if (input.Subtype != "http_endpoint" || input.Type.Unit != "type" || input.Type.Modifiers.Contains("abstract") || Nature.IsController(input.Type))
            return "";
        var place = input.Type.Namespace.Split('.').ToList();
        var name = Role.Simple(input.Type.Name);
        name = name.EndsWith("Endpoint", StringComparison.Ordinal) || name.EndsWith("Endpoints", StringComparison.Ordinal)
            ? name.Substring(0, name.LastIndexOf("Endpoint", StringComparison.Ordinal))
            : name;
        if (name.Length == 0)
        {
            name = place[place.Count - 1];
            place.RemoveAt(place.Count - 1);
        }

        var noun = input.Implements.Any(fact => fact.Name == "PageModel") ? "Razor page" : "HTTP endpoint";
        if (noun == "Razor page"
            && name.Length > Model.Length
            && name.EndsWith(Model, StringComparison.Ordinal)
            && Happening(name.Substring(0, name.Length - Model.Length)) is { } happening)
        {
            name = happening;
        }

        if (noun == "Razor page" && Slice.Named(name, input.Type.Namespace) is { } page)
            return noun + " that " + page + ".";
        // Folders that are called as what stands in them.
        while (place.Count > 1 && place[place.Count - 1] == name)
            place.RemoveAt(place.Count - 1);
        while (place.Count > 1
            && Written.Split(place[place.Count - 1]) is { Count: 1 } folder
            && (folder[0] is "login" or "logout" || Verbs.Contains(folder[0])))
            place.RemoveAt(place.Count - 1);
        var isBulk = name.StartsWith("Bulk", StringComparison.Ordinal);
        var words = Written.Split(name);
        if (!IsVerb(words[0]) || Deed.Of(name) is not { IsQuestion: false } deed)
            return "";
        if (deed is { Verb: "logs in" or "logs out" or "signs in" or "signs out", Object: "" })
            return noun + " that " + deed.Verb.Replace(" ", " a user ") + Outcome.Else(input.Type) + ".";
        // Many by ID are many of those whose place it is.
        if (deed.Object.StartsWith(Many, StringComparison.Ordinal))
            (deed, isBulk) = (deed with { Object = deed.Object.Substring(Many.Length) }, true);
        // Of what kind the thing is that it does something to, and not which.
        if (!Evident.Is(deed, []) || (deed.Object.Length == 0 && !isBulk && words.Count > 1))
            return "";
        var doer = deed.Object.Length == 0 ? "" : Collaborator.Doer(input.Called, deed);
        if (deed.IsWhole)
            deed = deed with { Object = Amount.Any(deed.Object, one: true) };
        else if (Asked(input, deed) is { } asked)
            deed = asked;
        // Who adds to a cart adds no cart.
        else if (!(deed.Object.StartsWith("to the ", StringComparison.Ordinal)
            && place[place.Count - 1].StartsWith(Words.Capital(deed.Object.Substring("to the ".Length)), StringComparison.Ordinal)))
            deed = place.Count > 1 && place[place.Count - 1] is not "Endpoints" ? Placed(deed, place[place.Count - 1], isBulk) : deed with { Object = "" };
        return deed.Object.Length == 0 ? "" : noun + " that " + deed + (doer.Length > 0 ? " through " + doer : "") + Outcome.Else(input.Type) + ".";
    }

    // A trace is a thing.
    private static bool IsVerb(string word) => !Verbs.IsNoun(word) || word is "list" or "process" or "search" or "start" or "stop" or "test" or "update";

    // The model of a page is called after what happens on it: LogoutModel.
    private static string? Happening(string name) => IsVerb(Written.Split(name)[0]) && Deed.Of(name) is not null ? name : null;

    // What it is sent or sends on says more than the folder that it stands in.
    private static Deed? Asked(DescriptionInput input, Deed deed)
    {
        var asked = input.Handles
            .Select(handled => handled.MessageName)
            .Concat(input.Sent)
            .Select(MessageNames.Asked)
            .FirstOrDefault(other => other is { IsWhole: true } && other.Verb == deed.Verb);
        if (asked is null)
            return null;
        return asked with { Object = Amount.Any(asked.Object, one: true) };
    }

    private static Deed Placed(Deed deed, string place, bool isBulk)
    {
        var words = Written.Split(place).ToList();
        // Features of the cart are what is done with it.
        if (words.Count > 1 && words[words.Count - 1] is "endpoint" or "endpoints" or "feature" or "features")
            words.RemoveAt(words.Count - 1);
        var many = isBulk || deed.Verb is "lists" or "searches" or "counts" or "finds" || deed.Object == "all";
        var last = words[words.Count - 1];
        if (!many && NounPhrase.IsPlural(last))
            words[words.Count - 1] = Singular.Of(last);
        var thing = string.Join(" ", words);
        thing = many ? NounPhrase.Plural(thing) : NounPhrase.IsPlural(last) ? Prose.Article(thing) + " " + thing : "the " + thing;
        return deed with { Object = thing + (NounPhrase.IsPlace(deed.Object) ? " " + deed.Object : "") };
    }
}

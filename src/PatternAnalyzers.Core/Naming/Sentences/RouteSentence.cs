using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a route: what it answers and how.</summary>
internal static class RouteSentence
{
    /// <summary><c>Answers GET /orders: gets orders by user from the database through IOrderQueries.</c></summary>
    public static string Of(DescriptionInput input)
    {
        var route = Prose.Normalise(input.Type.Name);
        var asks = route.StartsWith("GET ", StringComparison.Ordinal);
        var bound = Bound(input.Type);
        var deed = bound?.ToString() ?? "";
        var called = CalledDeeds.Of(input, bound, questions: bound is null);
        var effect = EffectPhrases.Of(input, new CalledPhrase(deed.Length > 0 && called.Text.Length == 0 ? deed : called.Text, called.Owners), asks);
        if (called.Text.Length > 0 && (deed.Length > 0 || asks))
            effect = "";
        effect = Alone(effect);
        if (deed.Length == 0 && called.Text.Length == 0 && effect.Split(' ')[0] is "accesses" or "reads" or "writes" or "deletes")
            deed = Worded(input.Type.Name)?.ToString() ?? RouteDeed.Of(input);
        var said = called.Text.Length == 0 ? Tail.Join(deed, effect) : OfSame(bound, called) ?? Clauses.Join(deed, called.Text, effect);
        said = said.Length > 0 ? said : Headers.Of(input.Type);
        said = said.Length > 0 ? said : RouteDeed.Of(input);
        return "Answers " + Asked(route) + (said.Length == 0 ? "" : ": " + said) + ".";
    }

    // Nobody asks with MAP, and of a path of which nothing can be read nothing is said.
    private static string Asked(string route)
    {
        var space = route.IndexOf(' ');
        var verb = space < 0 || route.StartsWith("MAP ", StringComparison.Ordinal) ? "" : route.Substring(0, space);
        var path = route.Substring(space + 1);
        if (path == "...")
            return verb.Length == 0 ? "requests" : verb + " requests";
        return verb.Length == 0 ? "requests to " + path : route;
    }

    // Clears the limits by setting none: what is done with the same thing inside is how.
    private static string? OfSame(Deed? bound, CalledPhrase called)
    {
        var through = called.Owners.Count == 1 ? " through " + called.Owners[0] : "";
        if (bound is null || through.Length == 0 || !called.Text.EndsWith(through, StringComparison.Ordinal))
            return null;
        var done = called.Text.Substring(0, called.Text.Length - through.Length);
        return done.IndexOf(' ') is > 0 and var space && NounPhrase.Bare(done.Substring(space + 1)) == NounPhrase.Bare(bound.Object) ? bound + through : null;
    }

    // Extension methods are no partner.
    private static string Alone(string effect) => effect.EndsWith("Extensions", StringComparison.Ordinal) && effect.IndexOf(" through ", StringComparison.Ordinal) is > 0 and var through ? effect.Substring(0, through) : effect;

    // Who reads or writes for a route that names a thing does with it what the verb says.
    private static Deed? Worded(string route)
    {
        var words = RoutePhrase.Of(route);
        return words[0] is "get" or "delete" ? Deed.Of(string.Concat(words.Take(words.Count - 1).Select(Words.Capital))) : null;
    }

    // A route is bound to a method of its container; what that is called says what the route is for.
    private static Deed? Bound(Facts.TypeFact route) =>
        RoutePhrase.BoundTo(route) is { } method && Deed.Of(method) is { Object.Length: > 0 } deed ? deed : null;
}

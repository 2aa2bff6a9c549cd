using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a route: what it answers and how.</summary>
internal static class RouteSentence
{
    // Stats are statistics; shorter beginnings stand in front of anything.
    private const int Short = 4;
    private static readonly HashSet<string> Methods = new(StringComparer.Ordinal) { "delete", "get", "patch", "post", "put" };

    /// <summary><c>Answers GET /orders: gets orders by user from the database through IOrderQueries.</c></summary>
    public static string Of(DescriptionInput input)
    {
        var route = Prose.Normalise(input.Type.Name);
        var said = Said(input, route);
        return "Answers " + Asked(route) + (said.Length == 0 ? "" : ": " + said + Outcome.Else(input.Type)) + ".";
    }

    private static string Said(DescriptionInput input, string route)
    {
        var template = RouteDeed.Of(input);
        var bound = Bound(input.Type);
        // What is executed the path says in words of its own.
        if (bound is { Verb: "executes" } && (template.Length > 0 || Methods.Contains(NounPhrase.Bare(bound.Object))))
            bound = null;
        var asks = route.StartsWith("GET ", StringComparison.Ordinal);
        var called = CalledDeeds.Of(asks ? Asked(input, route) : input, bound, questions: bound is null);
        if (bound is null && OfPath(input, route, template, called) is { Length: > 0 } path)
            return path;
        var said = Done(input, route, template, bound, called);
        said = said.Length > 0 ? said : Headers.Of(input.Type);
        said = said.Length > 0 ? said : template;
        return said.Length > 0 || !asks ? said : RouteDeed.Literal(input);
    }

    // What the path says, where what is called is only on the way to it.
    private static string OfPath(DescriptionInput input, string route, string template, CalledPhrase called)
    {
        var onTheWay = !IsOfPath(called, route);
        var isQuestion = CalledDeeds.IsQuestion(called.Text.Split(' ')[0]);
        if (template.Length > 0 && onTheWay && (isQuestion || RouteDeed.IsNamed(input)))
            return template;
        return called.Text.Length == 0 || (isQuestion && onTheWay) ? RouteDeed.Returned(input) : "";
    }

    private static string Done(DescriptionInput input, string route, string template, Deed? bound, CalledPhrase called)
    {
        var asks = route.StartsWith("GET ", StringComparison.Ordinal);
        var deed = bound?.ToString() ?? "";
        var effect = EffectPhrases.Of(input, new CalledPhrase(deed.Length > 0 && called.Text.Length == 0 ? deed : called.Text, called.Owners), asks);
        if (called.Text.Length > 0)
            return OfSame(bound, called) ?? Clauses.Join(deed, Which(called, route), deed.Length > 0 || asks ? "" : Alone(effect));
        effect = Alone(effect);
        if (deed.Length == 0 && effect.Split(' ')[0] is "accesses" or "reads" or "writes" or "deletes" or "uses")
            deed = (route.EndsWith(" /", StringComparison.Ordinal) ? null : Worded(input.Type.Name)?.ToString()) ?? template;
        return Tail.Join(deed, effect);
    }

    // Whoever is asked for what the path says is asked for it; what else is asked is on the way.
    private static DescriptionInput Asked(DescriptionInput input, string route)
    {
        var told = input.Called
            .Where(call => Deed.Of(MemberName.Simple(call.Member.Name)) is { IsWhole: true } deed && IsOfPath(deed.ToString(), route))
            .ToList();
        return told.Count == 0 ? input : input with { Called = told };
    }

    private static bool IsOfPath(CalledPhrase called, string route) =>
        IsOfPath(called.Owners.Aggregate(called.Text, (text, owner) => text.Replace(" through " + owner, "")), route);

    // The last word of a path may run several together.
    private static bool IsOfPath(string said, string route)
    {
        var last = route.Split('/').LastOrDefault(segment => segment.Length > 0 && segment.IndexOf('{') < 0) ?? "";
        var words = said.Split(' ').Select((word, index) => index == 0 ? Verbs.Known(word) ?? word : Singular.Of(word)).ToList();
        return words.Exists(Written.Split(last).Select(Singular.Of).Contains)
            || (last.Length > Short && words.Exists(word => word.StartsWith(Singular.Of(last), StringComparison.Ordinal)))
            || words.Zip(words.Skip(1), (one, other) => one + other).Any(pair => string.Equals(pair, Singular.Of(last), StringComparison.OrdinalIgnoreCase));
    }

    // Messages that are asked for as published are those, and by what is said last.
    private static string Which(CalledPhrase called, string route)
    {
        var through = called.Owners.Count == 1 ? " through " + called.Owners[0] : "";
        var segments = route.Split('/');
        if (through.Length == 0
            || segments.Length < 2
            || !called.Text.EndsWith(through, StringComparison.Ordinal)
            || RoutePhrase.Parameter(segments[segments.Length - 1]) is not { Length: > 0 } key)
        {
            return called.Text;
        }

        var done = called.Text.Substring(0, called.Text.Length - through.Length).Split(' ');
        if (done.Length != 2 || !CalledDeeds.IsQuestion(done[0]) || !NounPhrase.IsPlural(done[1]))
            return called.Text;
        var state = Written.Split(segments[segments.Length - 2]) is { Count: 1 } words && Verbs.OfParticiple(words[0]) is not null ? words[0] + " " : "";
        return done[0] + " " + state + done[1] + " by " + key + through;
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
    private static string Alone(string effect) =>
        effect.EndsWith("Extensions", StringComparison.Ordinal) && effect.IndexOf(" through ", StringComparison.Ordinal) is > 0 and var through
            ? effect.Substring(0, through)
            : effect;

    // Who reads or writes for a route that names a thing does with it what the verb says.
    private static Deed? Worded(string route)
    {
        var words = RoutePhrase.Of(route);
        return words[0] is "get" or "delete" ? Deed.Of(string.Concat(words.Take(words.Count - 1).Select(Words.Capital))) : null;
    }

    // A route is bound to a method of its container; what that is called says what the route is for.
    private static Deed? Bound(Facts.TypeFact route)
    {
        if (RoutePhrase.BoundTo(route) is not { } method || Deed.Of(method) is not { Object.Length: > 0 } deed)
            return null;
        // What a path is asked for that is called as the method is a thing: /filtergroups gets filter groups.
        var words = Written.Split(method);
        return route.Name.StartsWith("GET ", StringComparison.Ordinal)
            && Verbs.IsNoun(words[0])
            && route.Name.EndsWith("/" + string.Concat(words), StringComparison.OrdinalIgnoreCase)
            ? new Deed("gets", NounPhrase.Of(words))
            : deed;
    }
}

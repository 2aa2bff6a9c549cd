using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Deeds as one phrase; what they share is said once.</summary>
internal static class DeedList
{
    private const string Bulk = "bulk-";
    private const string As = " as ";
    private const string By = " by ";
    private const int Ways = 3;
    private const int Pair = 2;

    /// <summary>Those that say of what before the others: <c>adds, updates and finds buyers</c>, <c>gets the name and the price</c>.</summary>
    /// <param name="deeds">In the order of importance.</param>
    /// <param name="limit">How many are said; the rest is left out without a word.</param>
    public static string Of(IReadOnlyList<Deed> deeds, int limit) => Of(deeds, limit, limit);

    /// <summary>The same in at most so many words, as far as fewer deeds make it that short.</summary>
    public static string Short(IReadOnlyList<Deed> deeds, int limit, int longest)
    {
        var text = Of(deeds, limit);
        for (var fewer = limit - 1; fewer > 1 && text.Split(' ').Length > longest; fewer--)
            text = Of(deeds, fewer, limit);
        return text;
    }

    private static string Of(IReadOnlyList<Deed> deeds, int limit, int most)
    {
        var told = Telling(OfMany(deeds.Distinct().ToList()).Distinct().ToList()).ToList();
        // Who does it to many does it.
        told.RemoveAll(deed => deed.Verb.StartsWith(Bulk, StringComparison.Ordinal)
            && told.Exists(other => other.Verb == deed.Verb.Substring(Bulk.Length) && NounPhrase.Plural(other.Object) == NounPhrase.Plural(deed.Object)));
        told.RemoveAll(deed => IsPart(deed, told)
            || told.Exists(other => other.Verb == deed.Verb
                && other.Object == NounPhrase.Bare(other.Object)
                && deed.Object.StartsWith(other.Object + " ", StringComparison.Ordinal)));
        told.RemoveAll(deed => deed.Object.StartsWith("all ", StringComparison.Ordinal)
            && told.Contains(deed with { Object = deed.Object.Substring("all ".Length) }));
        // Messages beside the published and the received ones are those.
        told.RemoveAll(deed => deed.Object.Length > 0
            && deed.Object.IndexOf(' ') < 0
            && told.Count(other => other.Verb == deed.Verb && other.Object.EndsWith(" " + deed.Object, StringComparison.Ordinal)) >= Pair
            && told.TrueForAll(other => other.Object != deed.Object || other.Verb == deed.Verb));
        told = Merged(told);
        var said = new List<(string Text, bool IsList)>();
        // What one verb is done to tells more than what else is done to one of the things.
        var main = told.GroupBy(deed => deed.Verb, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault();
        // Neither does what is asked of many things where one is handled in many ways.
        var isHandled = main is not null
            && CalledDeeds.IsQuestion(main.Key)
            && told.Where(deed => deed.Object.Length > 0).GroupBy(deed => deed.Object, StringComparer.Ordinal).Any(group => group.Count() >= Ways);
        if (main is not null && main.Count() > most && !isHandled)
            told = [.. main];
        var shared = told
            .Where(deed => deed.Object.Length > 0)
            .GroupBy(deed => deed.Object, StringComparer.Ordinal)
            .Where(group => group.Count() > 1)
            .Select(group => (Thing: group.Key, Verbs: group
                .SelectMany(deed => deed.Verb.Replace(" and ", "&").Split('&'))
                .Distinct(StringComparer.Ordinal)
                .Take(most + 1)
                .ToList()));
        // What is done to one thing and to the next is done to both.
        foreach (var alike in shared.GroupBy(pair => string.Join(" ", pair.Verbs), StringComparer.Ordinal).Take(limit).ToList())
        {
            var things = alike.Select(pair => pair.Thing).ToList();
            said.Add((InAndOut(alike.First().Verbs, Both(things)) ?? Prose.List(alike.First().Verbs, most + 1) + " " + Both(things), true));
            told.RemoveAll(deed => things.Contains(deed.Object));
            limit--;
        }

        var byVerb = told.Take(Math.Max(limit, 0)).GroupBy(deed => deed.Verb, StringComparer.Ordinal);
        said.AddRange(
            byVerb.Select(group => (group.Key + Objects([.. group.Select(deed => deed.Object).Where(thing => thing.Length > 0)]), group.Count() > 1)));
        return Joined(said);
    }

    // Index directories and document directories are index and document directories.
    private static string Both(List<string> things)
    {
        var last = things[0].Substring(things[0].LastIndexOf(' ') + 1);
        return things.Count > 1
            && things.TrueForAll(thing => thing.EndsWith(" " + last, StringComparison.Ordinal)
                && NounPhrase.Place(thing) < 0
                && NounPhrase.Bare(thing) == thing)
            ? Prose.List([.. things.Select(thing => thing.Substring(0, thing.Length - last.Length - 1))], things.Count) + " " + last
            : Prose.List(things, things.Count);
    }

    // Who saves and loads the state of agents saves and loads that of its own too.
    private static bool IsPart(Deed deed, List<Deed> told)
    {
        var verbs = told.Where(other => other.Object == deed.Object).Select(other => other.Verb).Distinct(StringComparer.Ordinal).ToList();
        return verbs.Count > 1
            && told
                .Where(other => other.Object.EndsWith(" " + NounPhrase.Bare(deed.Object), StringComparison.Ordinal) && other.Object != deed.Object)
                .GroupBy(other => other.Object, StringComparer.Ordinal)
                .Any(group => verbs.TrueForAll(verb => group.Any(other => other.Verb == verb)));
    }

    // Signs the user in and out.
    private static string? InAndOut(List<string> verbs, string thing) =>
        verbs.Count == 2 && verbs[0].EndsWith(" in", StringComparison.Ordinal) && verbs[1] == verbs[0].Substring(0, verbs[0].Length - "in".Length) + "out"
            ? verbs[0].Split(' ')[0] + " " + thing + " in and out"
            : null;

    // One "and" within another needs the comma.
    private static string Joined(List<(string Text, bool IsList)> said) =>
        said.Count > 1 && said.Exists(phrase => phrase.IsList)
            ? string.Join(", ", said.Take(said.Count - 1).Select(phrase => phrase.Text)) + ", and " + said[said.Count - 1].Text
            : Prose.List([.. said.Select(phrase => phrase.Text)], said.Count);

    // A verb alone is worth a word only where no deed has an object, and a question only where nothing is done.
    private static IEnumerable<Deed> Telling(List<Deed> deeds)
    {
        var whole = deeds.Where(deed => deed.IsWhole && !deed.IsQuestion).ToList();
        if (whole.Count > 0)
            return whole;
        var withObject = deeds.Where(deed => deed.Object.Length > 0).ToList();
        return withObject.Count > 0 ? withObject : deeds;
    }

    // What one thing may be marked as is one deed.
    private static List<Deed> Merged(List<Deed> told) =>
        [.. told
            .GroupBy(deed => deed.Verb, StringComparer.Ordinal)
            .SelectMany(group => Choice([.. group.Select(deed => deed.Object)], As) is { } states ? [new Deed(group.Key, states)] : (IEnumerable<Deed>)group)];

    // The event as published or failed; the channel by ID, number or name: what stands before the word is said once. Null where they differ in that.
    private static string? Choice(IReadOnlyList<string> things, string word)
    {
        var at = things.Count > 1 ? things[0].IndexOf(word, StringComparison.Ordinal) : -1;
        var start = at < 0 ? "" : things[0].Substring(0, at + word.Length);
        return at < 0 || !things.All(thing => thing.StartsWith(start, StringComparison.Ordinal))
            ? null
            : start + string.Join(", ", things.Take(things.Count - 1).Select(thing => thing.Substring(start.Length))) + " or "
                + things[things.Count - 1].Substring(start.Length);
    }

    // Who gets orders and the order gets orders.
    private static List<Deed> OfMany(List<Deed> deeds)
    {
        var many = new HashSet<string>(
            deeds
                .Select(deed => NounPhrase.Place(deed.Object) is > 0 and var place ? deed.Object.Substring(0, place) : deed.Object)
                .Where(thing => thing.Length > 0 && NounPhrase.Plural(thing) == thing),
            StringComparer.Ordinal);
        return [.. deeds.Select(deed => deed.IsWhole && many.Contains(NounPhrase.Plural(deed.Object))
            ? deed with { Object = NounPhrase.Plural(deed.Object) }
            : deed)];
    }

    // Catalog items, brands and types: what they share is said once.
    private static string? Family(IReadOnlyList<string> things)
    {
        var shared = things[0].Substring(0, things[0].IndexOf(' ') + 1);
        return shared.Length == 0
            || things.Count < 2
            || things.Any(thing => NounPhrase.Place(thing) >= 0)
            || !things.All(thing => thing.StartsWith(shared, StringComparison.Ordinal))
            ? null
            : Prose.List([things[0], .. things.Skip(1).Select(thing => thing.Substring(shared.Length))], things.Count);
    }

    private static string Objects(IReadOnlyList<string> things)
    {
        if (things.Count == 0)
            return "";
        if (things.All(thing => thing == NounPhrase.Bare(thing)) && Family(things) is { } family)
            return " " + family;
        if (Choice(things, By) is { } keyed)
            return " " + keyed;
        var definite = things.Any(thing => thing != NounPhrase.Bare(thing));
        return " " + Prose.List(
            [.. things.Select((thing, index) => !definite ? thing : index == 0 || things.Count == 2 ? NounPhrase.Definite(thing) : NounPhrase.Bare(thing))],
            things.Count);
    }
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Naming.Sentences;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>What a type is for as its own name says it: an importer of customers imports customers, whatever its methods are called.</summary>
internal static class Craft
{
    private const int Stem = 5;
    private const string Provides = "provides";
    private const string GivesAccess = "gives access to";

    // They look like somebody who does something and are things, or say nothing of what is done.
    private static readonly HashSet<string> NoDoers = new(StringComparer.Ordinal)
    {
        "buyer", "caller", "computer", "counter", "draper", "folder", "handler", "holder", "letter", "mapper", "marker", "offer", "player", "poster",
        "processor", "reporter", "retriever", "server", "ticker", "user", "viewer", "visitor", "wrapper"
    };

    // What somebody is whose name has no verb.
    private static readonly Dictionary<string, string> Trades = new(StringComparer.Ordinal) { ["accessor"] = GivesAccess, ["factory"] = "creates" };

    // Of what kind or where something is, and not what it is about.
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "abstract", "base", "basic", "cached", "caching", "custom", "default", "EF", "core", "generic", "in", "internal", "lazy", "memory", "noop", "null",
        "simple", "standard"
    };

    // What is done at the bidding of a framework, or on the way.
    private static readonly HashSet<string> OnTheWay = new(StringComparer.Ordinal)
    {
        "applies", "begins", "clears", "closes", "configures", "ends", "enters", "executes", "handles", "initializes", "invokes", "opens", "populates",
        "prepares", "processes", "registers", "returns", "runs", "sets", "starts", "stops", "tells", "tries", "uses", "waits"
    };

    private static readonly HashSet<string> Makes = new(StringComparer.Ordinal) { "builds", "creates", "describes", "generates", "issues", "produces" };
    private static readonly HashSet<string> Helps = new(StringComparer.Ordinal)
    {
        "adds", "appends", "builds", "converts", "copies", "creates", "makes", "maps", "matches", "translates", "visits"
    };

    private static readonly HashSet<string> Judges = new(StringComparer.Ordinal) { "authorizes", "checks", "evaluates", "validates", "verifies" };

    // Verbs elsewhere: import data is data.
    private static readonly HashSet<string> Things = new(StringComparer.Ordinal)
    {
        "access", "copy", "count", "download", "export", "format", "import", "limit"
    };

    private static readonly string[] Means =
    [
        "builder", "context", "factory", "manager", "options", "provider", "request", "service", "source", "target", "writer"
    ];

    /// <summary>What the name says, in the plural; null where it names nobody who does something, or nothing that it is done to.</summary>
    public static Deed? Of(TypeFact type)
    {
        var words = Written.Split(Role.Simple(type.Name)).ToList();
        // A task of an evaluator evaluates.
        if (words.Count > 2 && words[words.Count - 1] is "task" or "job" or "worker" or "service")
            words.RemoveAt(words.Count - 1);
        if (words.Count < 2 || Verb(words[words.Count - 1]) is not { } verb)
            return null;
        var brand = type.Namespace.Split('.')[0];
        var rest = Outside(words.Take(words.Count - 1).ToList(), type.Namespace.Split('.'))
            .SkipWhile(word => Kinds.Contains(word) || string.Equals(word, brand, StringComparison.OrdinalIgnoreCase))
            .ToList();
        // Whose name begins with a deed or says where is called in another way; a converter of text to numbers says so itself.
        if (rest.Count == 0
            || rest[0] == "no"
            || (Verbs.IsOnly(rest[0]) && !Things.Contains(rest[0]))
            || NounPhrase.Place(string.Join(" ", rest)) >= 0
            || NounPhrase.IsPlace(rest[0]))
        {
            return null;
        }

        var thing = NounPhrase.Of(rest);
        if (thing.Length == 0
            || ProperNames.Is(thing)
            || Deed.IsAdverb(rest[0])
            || !Evident.Is(new Deed(verb, thing), [.. type.Members.SelectMany(member => member.Parameters.Append(member.Returns))]))
        {
            return null;
        }

        return new Deed(verb, verb == GivesAccess ? thing : Amount.Many(thing));
    }

    /// <summary>The deeds of a type, that which it is named after first.</summary>
    public static IReadOnlyList<Deed> First(IReadOnlyList<Deed> own, TypeFact type)
    {
        if (Ordered.Of(type) is { } ordered)
            return [ordered, .. own
                .Where(deed => deed is { IsWhole: true, IsQuestion: false }
                    && deed.Verb != ordered.Verb
                    && !CalledDeeds.IsQuestion(deed.Verb)
                    && !OnTheWay.Contains(deed.Verb)
                    && !Helps.Contains(deed.Verb)
                    && !IsPart(deed, ordered))
                .Take(1)];
        if (Of(type) is not { } craft)
            return own;
        // What is called like its folder is somebody's name and not what is parsed.
        if (Maker(type) is { Length: > 0 } maker
            && own.FirstOrDefault(deed => deed.Verb == craft.Verb && deed is { IsWhole: true, IsQuestion: false } && !Shares(deed, craft)) is { } its)
        {
            return [its with { Object = maker + " " + Amount.Many(its.Object) }];
        }

        var same = own.Where(deed => deed.Verb == craft.Verb && deed.IsWhole).ToList();
        var others = own
            .Where(deed => deed.Verb != craft.Verb
                && deed is { IsWhole: true, IsQuestion: false }
                && !CalledDeeds.IsQuestion(deed.Verb)
                && !OnTheWay.Contains(deed.Verb))
            .ToList();
        if (same.Count == 0 && craft.Verb is Provides or GivesAccess)
            return Provided(own, others, craft, type);
        // A dispatcher builder that creates dispatchers builds them by that.
        if (same.Count == 0
            && Makes.Contains(craft.Verb)
            && others.Find(deed => Makes.Contains(deed.Verb)
                && Roots(deed.Object).Last() == Roots(craft.Object).Last()
                && !Roots(deed.Object).SequenceEqual(Roots(craft.Object))) is { } making)
        {
            return [making];
        }

        // Nothing that it is given or gives is called like what its name says.
        if (same.Count == 0 && own.Any(deed => deed is { IsWhole: true, IsQuestion: false } && !OnTheWay.Contains(deed.Verb)) && IsStrange(type, craft))
            return own;
        others = craft.Verb == "creates" ? [] : others.FindAll(deed => !IsPart(deed, craft));
        others = [.. others
            .FindAll(deed => deed.Object == others[0].Object)
            .Select(deed => deed.Verb == "de" + craft.Verb ? deed with { Object = craft.Object } : deed)];
        // A methods validator that validates route configurations validates their methods.
        if (same.Count == 1
            && craft.Verb is "checks" or "validates" or "verifies"
            && IsOfMany(type)
            && !Shares(same[0], craft)
            && !IsMeans(same[0])
            && NounPhrase.Place(same[0].Object) < 0)
        {
            return [craft with { Object = craft.Object + " of " + Amount.Many(same[0].Object) }];
        }

        // What methods say more exactly than the name, or quite another thing of, stays as they say it.
        var telling = same.Where(deed => !IsPart(deed, craft) && !IsMeans(deed)).ToList();
        var isOwn = telling.Count == same.Count
            && same.Count > 0
            && (telling.Count > 1
                || telling.Exists(deed => Shares(deed, craft)
                    || (!IsCalled(deed, type) && !Judges.Contains(deed.Verb))
                    || Amount.Any(deed.Object, one: false) == NounPhrase.Definite(NounPhrase.Bare(deed.Object))));
        if (isOwn)
            return [.. telling, .. others];
        // An SMTP email sender sends emails: how it does that is for its name to say.
        if (same.Count == 1
            && IsCalled(same[0], type)
            && Roots(craft.Object).Count > 2
            && string.Join(" ", Roots(craft.Object)).EndsWith(" " + string.Join(" ", Roots(same[0].Object)), StringComparison.Ordinal))
        {
            return [.. same, .. others];
        }

        return [craft, .. telling.Count == same.Count ? [] : telling, .. others];
    }

    // Who is a doer of many.
    private static bool IsOfMany(TypeFact type) => Written.Split(Role.Simple(type.Name)) is { Count: > 1 } words && NounPhrase.IsPlural(words[words.Count - 2]);

    // HDBits of Indexers.HDBits.HDBitsParser; a plain word keeps to small letters.
    private static string Maker(TypeFact type)
    {
        var folder = type.Namespace.Substring(type.Namespace.LastIndexOf('.') + 1);
        var words = Written.Split(Role.Simple(type.Name));
        return !string.Equals(folder, string.Concat(words.Take(words.Count - 1)), StringComparison.OrdinalIgnoreCase) ? ""
            : words.Count > 2 ? folder
            : words[0];
    }

    // Who generates and validates the tokens that it provides does that.
    private static IReadOnlyList<Deed> Provided(IReadOnlyList<Deed> own, List<Deed> others, Deed craft, TypeFact type)
    {
        var its = others.FindAll(deed => Makes.Contains(deed.Verb) && IsPart(deed, craft) && Shares(deed, craft));
        if (its.Count > 0)
            return [.. others.Where(deed => deed.Object == its[0].Object).Select(deed => deed with { Object = Amount.Many(craft.Object) })];
        if (!Holds(type, craft) && own.Any(deed => deed.IsWhole))
            return own;
        return [craft, .. others.Where(deed => !Helps.Contains(deed.Verb)).Take(1)];
    }

    // The image handler's image converter converts images.
    private static IEnumerable<string> Outside(List<string> words, string[] folders) =>
        Verbs.IsOnly(words[0])
            ? words
            : Enumerable.Range(2, Math.Max(0, words.Count - 2))
                .Where(count => words.Take(count).Contains(words[words.Count - 1])
                    && folders.Skip(1).Any(folder => string.Equals(folder, string.Concat(words.Take(count)), StringComparison.OrdinalIgnoreCase)))
                .Select(words.Skip)
                .FirstOrDefault()
                ?? words;

    private static bool IsOutcome(Deed deed) =>
        Roots(deed.Object).Last() is var thing
            && thing.EndsWith("ion", StringComparison.Ordinal)
            && thing.Length > Stem
            && deed.Verb.StartsWith(thing.Substring(0, Stem), StringComparison.Ordinal);

    private static bool Shares(Deed deed, Deed craft) =>
        Roots(craft.Object).Contains(Roots(deed.Object).Last()) || Roots(deed.Object).Contains(Roots(craft.Object).Last());

    private static List<string> Roots(string thing) => [.. NounPhrase.Bare(thing).Split(' ').Select(Singular.Of)];

    // A method that is called by what it is done to, and not one that is only given that.
    private static bool IsCalled(Deed deed, TypeFact type) =>
        type.Members.Any(member => member.Kind == "method"
            && Deed.Of(MemberName.Simple(member.Name)) is { IsWhole: true } plain
            && plain.Verb == deed.Verb
            && NounPhrase.Plural(plain.Object) == NounPhrase.Plural(deed.Object));

    private static string? Verb(string noun) =>
        NoDoers.Contains(noun) ? null : Trades.TryGetValue(noun, out var trade) ? trade : Verbs.Doing(noun);

    // What it provides is what some method of it returns or is called by.
    private static bool Holds(TypeFact type, Deed craft)
    {
        var last = Singular.Of(craft.Object.Split(' ').Last());
        return Singular.IsIn(
            last,
            type.Members
                .Where(member => member.Kind == "method" && member.Accessibility != "private")
                .SelectMany(member => new[] { member.Returns, MemberName.Simple(member.Name) }));
    }

    // Nowhere in the signatures, where there are any.
    private static bool IsStrange(TypeFact type, Deed craft)
    {
        var last = Singular.Of(craft.Object.Split(' ').Last());
        var types = type.Members.SelectMany(member => member.Parameters.Append(member.Returns)).Where(text => TypeWords.Of(text).Length > 0).ToList();
        var known = types
            .Concat(type.Members.SelectMany(member => member.ParameterNames.Append(MemberName.Simple(member.Name))))
            .Concat(type.Dependencies.Select(dependency => dependency.Type))
            .Concat(type.Fields.Select(field => field.Type));
        return types.Count > 0 && !Singular.IsIn(last, known);
    }

    private static bool IsPart(Deed deed, Deed craft) => Roots(deed.Object).TrueForAll(Roots(craft.Object).Contains);

    // Who resolves link resolutions resolves links, and what is handed to who judges is not always what it judges.
    private static bool IsMeans(Deed deed) =>
        deed.Object == "the given action"
            || IsOutcome(deed)
            || NounPhrase.Bare(deed.Object) is var bare && Means.Contains(Singular.Of(bare.Substring(bare.LastIndexOf(' ') + 1)));
}

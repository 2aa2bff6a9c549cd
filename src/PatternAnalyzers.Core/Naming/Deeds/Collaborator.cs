using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Deeds;

/// <summary>Tells who of those that are called works with a unit.</summary>
internal static class Collaborator
{
    private const int Few = 2;
    private static readonly string[] Holdings = ["Client", "Repository", "Sender", "Service", "Store"];
    private static readonly HashSet<string> OfAnything = new(StringComparer.Ordinal)
    {
        "adds", "creates", "deletes", "gets", "inserts", "removes", "saves", "sets", "updates"
    };
    private static readonly string[] Tools =
    [
        "Builder", "Exception", "Extensions", "Factory", "Handler", "Log", "Logger", "ResultMapper", "Telemetry", "Tracer"
    ];

    /// <summary>True for what stands behind an interface or was handed in; what one is, makes oneself or is asked to work on is none.</summary>
    public static bool Is(CalledMember call, DescriptionInput input)
    {
        // ICacheable is a property of somebody else.
        if (IsTool(call)
            || IsTranslator(call.Owner, input.Type)
            || call.Owner.EndsWith("able", StringComparison.Ordinal)
            || call.Owner.StartsWith("ICan", StringComparison.Ordinal)
            || input.Implements.Any(fact => fact.Name == call.Owner))
        {
            return false;
        }

        var parameters = input.Type.Members.Where(member => member.Kind != "constructor").SelectMany(member => member.Parameters);
        if (input.Type.Unit == "route")
            return call.IsInterface || Names(parameters).Contains(call.Owner);
        return IsGiven(input.Type, call.Owner) || IsHeld(input.Type, call.Owner) || (call.IsInterface && !Names(parameters).Contains(call.Owner));
    }

    // Texts are got by whoever says something.
    private static bool IsTranslator(string owner, TypeFact type) =>
        owner.IndexOf("Localiz", StringComparison.Ordinal) >= 0 && type.Symbol.IndexOf("Localiz", StringComparison.Ordinal) < 0;

    /// <summary>The interface that is asked to do the very thing; empty where none is.</summary>
    public static string Doer(IReadOnlyList<CalledMember> called, Deed deed)
    {
        var owners = called
            .Where(call => call.IsInterface
                && !IsTool(call)
                && !IsThing(call.Owner, [deed])
                && !CalledDeeds.IsQuestion(deed.Verb)
                && Deed.Of(MemberName.Simple(call.Member.Name)) is { } other
                && other.Verb == deed.Verb
                && Shares(deed.Object, other.Object + " " + call.Owner))
            .Select(call => call.Owner)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return owners.Count == 1 ? owners[0] : "";
    }

    /// <summary>The only collaborator that is called; empty where there is none or a choice, or where it is only asked on the way to a deed.</summary>
    public static string Only(DescriptionInput input, IReadOnlyList<Deed> deeds)
    {
        var called = input.Called.Where(call => call.IsInterface && IsGiven(input.Type, call.Owner) && Is(call, input) && !IsThing(call.Owner, deeds)).ToList();
        // One of many is not the means.
        if (called.Select(call => call.Owner).Distinct(StringComparer.Ordinal).Count() > Few)
            return "";
        // Who does something is the means of deeds, and who is asked that of questions.
        var asks = deeds.All(deed => CalledDeeds.IsQuestion(deed.Verb));
        var means = called.FindAll(call => CalledDeeds.Asks(call.Member) == asks);
        called = means.Count > 0 || !asks ? means : called;
        return called.Select(call => call.Owner).Distinct(StringComparer.Ordinal).Count() == 1
            && (asks || input.Type.Dependencies.Count == 1 || called.Exists(call => Fits(call, deeds)))
            ? called[0].Owner
            : "";
    }

    // Executes tasks through ITask.
    private static bool IsThing(string owner, IReadOnlyList<Deed> deeds) =>
        TypeWords.Of(owner) is { Length: > 0 } words && deeds.Any(deed => deed.Object == NounPhrase.Plural(words));

    // Who logs what was done is not whom it is done through.
    private static bool Fits(CalledMember call, IReadOnlyList<Deed> deeds) =>
        deeds
            .Where(deed => !deed.IsQuestion || deeds.All(other => other.IsQuestion))
            .Any(deed => (deed.Object.Length > 0 && Head(deed.Object) == Head(Kept.By(call.Owner)))
                || Shares(deed.Object, Holder(call.Owner, deed))
                || (Deed.Of(MemberName.Simple(call.Member.Name)) is { } other && Fits(deed, other)));

    // Whatever is deleted on the way, it is not what is deleted.
    private static bool Fits(Deed deed, Deed other) =>
        (other.Verb == deed.Verb && (other.Object.Length == 0 || !OfAnything.Contains(deed.Verb)))
            || (other.Object.Length > 0 && Head(other.Object) == Head(deed.Object));

    // A media file attribute service is about attributes: who has to do with files and nothing more has another.
    private static string Holder(string owner, Deed deed)
    {
        var words = Words.Split(owner);
        return Named(deed.Object).IndexOf(' ') < 0 && words.Count > Few + 1 ? string.Join(" ", words.Skip(words.Count - Few)) : owner;
    }

    private static string Head(string thing) => Named(thing) is var named ? Singular.Of(named.Substring(named.LastIndexOf(' ') + 1)) : "";

    // Files after a rename are files.
    private static string Named(string thing) => NounPhrase.Bare(NounPhrase.Place(thing) is > 0 and var place ? thing.Substring(0, place) : thing);

    /// <summary>True for what is handed to the constructor.</summary>
    public static bool IsGiven(TypeFact type, string owner) => Names(type.Dependencies.Select(dependency => dependency.Type)).Contains(owner.Split('<')[0]);

    // A service that one makes for oneself and keeps.
    private static bool IsHeld(TypeFact type, string owner) =>
        Holdings.Any(ending => owner.EndsWith(ending, StringComparison.Ordinal))
            && type.Fields.Any(field => field.Type == owner && !field.Modifiers.Contains("static"));

    private static IEnumerable<string> Names(IEnumerable<string> types) => types.Select(type => type.Split('<', '?')[0]);

    private static bool Shares(string words, string others)
    {
        var said = new HashSet<string>(Words.Split(others).Select(Singular.Of), StringComparer.OrdinalIgnoreCase);
        return Words.Split(words).Any(word => word != "the" && said.Contains(Singular.Of(word)));
    }

    private static bool IsTool(CalledMember call) =>
        call.IsStatic || call.Member.Kind != "method" || Tools.Any(ending => call.Owner.EndsWith(ending, StringComparison.Ordinal));
}

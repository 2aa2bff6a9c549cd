using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes a type that handles no messages: what it is where that tells something, what it mainly does, and one thing that it needs for that.</summary>
internal static class TypeSentence
{
    private const int Properties = 5;
    private const int Line = 8;
    private const int Half = 3;
    private const int Quarter = 4;

    // What a name or a kind has a sentence of its own for, asked in turn.
    private static readonly Func<DescriptionInput, string>[] Whole = [BusinessRules.Of, Mappings.Of, Configurators.Of, Conditions.Of, NullObject, Hooks.Of];

    /// <summary><c>Repository that adds, updates and finds buyers in the database.</c>, <c>Opens the browser.</c></summary>
    public static string Of(DescriptionInput input)
    {
        if (Whole.Select(tell => tell(input)).FirstOrDefault(sentence => sentence.Length > 0) is { } whole)
            return whole;
        var opening = Opening.Of(input);
        if (Aside(input, opening) is { Length: > 0 } aside)
            return aside;
        var told = MainDeeds.Of(input);
        var name = Written.Split(Role.Simple(input.Type.Name));
        var deeds = Hosted.Deeds(FullerNames.In(told.Deeds, name), opening);
        var said = Hosted.Said(WithoutVerbAlone(Tail.Join(deeds, told.More)), opening);
        if (said.Length == 0)
            return Silent(input, opening);
        if (deeds.Length == 0 && input.Subtype is "event" or "message" or "request")
            said = said.Replace("adds rows to ", "stores each " + input.Subtype + " in ");
        if (Instead(input, said, name) is { Length: > 0 } instead)
            return instead;
        said = Beside(Fixed(Again(said, opening, input.Type), opening, input));
        // A table parser that parses tables.
        if (opening == Role.Named(input.Type.Name) && Echo.Is(said, input.Type.Name))
            opening = "";
        return Introduced(input, opening, deeds, Echo.Answered(input, said), name);
    }

    // What a type is rather than what it does on the way.
    private static string Aside(DescriptionInput input, string opening)
    {
        // What is asked on the way to a decision is no purpose.
        if (opening.StartsWith("Authorization handler for ", StringComparison.Ordinal))
            return opening + Permissions.Of(input.Type) + ".";
        return opening.Length == 0
            && input.PatternType == Patterns.PatternType.Service
            && MemberPhrase.IsAside(input.Type)
            && Craft.Of(input.Type) is null
            && Nature.Parent(input) is { Length: > 0 } parent
            ? Role.Named(input.Type.Name) + ", built on " + parent + "."
            : "";
    }

    private static string Silent(DescriptionInput input, string opening)
    {
        if (opening.StartsWith("EF Core DbContext of ", StringComparison.Ordinal))
            return opening + ".";
        // Such a page is its markup.
        if (opening == "Razor page"
            && Idle.Is(input)
            && Written.Split(Role.Simple(input.Type.Name)).Where(word => word is not ("model" or "page")).ToList() is { Count: > 0 } about)
        {
            return opening + " for " + string.Join(" ", about) + ".";
        }

        return Idle.Is(input) ? (opening.Length > 0 ? opening : Role.Named(input.Type.Name)) + " that does nothing." : Nature.Of(input);
    }

    // A sentence that tells more than the deeds do.
    private static string Instead(DescriptionInput input, string said, IReadOnlyList<string> name)
    {
        if (said == "reads from the database" && Queries.Of(input.Type.Name) is { Length: > 0 } query)
            return Words.Capital(query) + ".";
        if (IsNamed(said, name) && Summary.Of(input.Promised with { Inherited = true }) is { Length: > 0 } promised)
            return promised.TrimEnd('.') + ".";
        if (Entity(input, said) is { Length: > 0 } entity)
            return entity;
        return !Subject.IsDeed(input.Type.Name) && Many(input, said) ? OfOneVerb(input.Type) is { Length: > 0 } common ? common : Nature.Named(input) : "";
    }

    private static string Fixed(string said, string opening, DescriptionInput input) =>
        opening.EndsWith(" service", StringComparison.Ordinal)
            && opening != Hosted.Service
            && input.Effects.Count + input.Called.Count(call => call.IsInterface) == 0
            && IsOnly(said, "gets")
            ? "returns fixed " + said.Substring("gets ".Length)
            : said;

    // The clause with what it is given and whom it uses, and with its subject where it needs one.
    private static string Introduced(DescriptionInput input, string opening, string deeds, string said, IReadOnlyList<string> name)
    {
        var named = Role.Named(input.Type.Name);
        if (opening.Length == 0 && Echo.Is(said, input.Type.Name) && Detail.Beside(said, input.Type) is { Length: > 0 } own)
            (opening, said) = (named, own);
        if (input.PatternType != Patterns.PatternType.Handler)
            said = Partnership.In(Detail.In(said, input.Type), input);
        // A request builder that builds requests says it twice.
        if (opening == named && name.Count > 1 && said.Split(' ')[0] is not ("provides" or "maps" or "proxies") && IsNamed(Clauses.Parts(said)[0], name))
            return Words.Capital(said) + ".";
        if (opening.Length == 0
            && (IsOfSomebody(said) || (!input.Type.Name.EndsWith("Handler", StringComparison.Ordinal) && Distinction.IsLost(said, input.Type))))
        {
            opening = named;
        }

        // A verb alone needs somebody who does it.
        if (opening.Length == 0
            && (deeds.Length == 0
                || Clauses.Parts(said).All(part => part.IndexOf(' ') < 0)
                || !said.StartsWith(deeds.Split(' ', ',')[0], StringComparison.Ordinal)))
        {
            opening = Role.Of(input);
        }

        var whole = said.Replace(" the health", " health");
        if (opening == "Health check" && name.Count > 2 && (whole == "checks health" || whole.StartsWith("checks health ", StringComparison.Ordinal)))
            return opening + " for " + (name.Count > Half ? "the " + string.Join(" ", name.Take(name.Count - 2)) : Words.Capital(name[0]))
                + whole.Substring("checks health".Length) + ".";
        return (opening.Length == 0 ? Words.Capital(said) : opening + " that " + Opening.Agreed(opening, said)) + ".";
    }

    // Whether it is satisfied by something.
    private static bool IsOfSomebody(string said) =>
        said.StartsWith("tells whether it is ", StringComparison.Ordinal)
            && said.Substring("tells whether it is ".Length).Split(' ') is { Length: > 2 } asked
            && asked[1] == "by";

    private static string NullObject(DescriptionInput input) =>
        Idle.IsNull(input.Type.Name) && (Idle.Is(input) || Idle.LeavesAsIs(input)) && Nature.Contract(input) is { Length: > 0 } contract
            ? "Null implementation of " + contract + "."
            : "";

    // What is written beside the deeds is done in doing them.
    private static string Beside(string said)
    {
        foreach (var (clause, verb) in new[] { ("writes to ", "writing to "), ("publishes ", "publishing ") })
        {
            foreach (var joint in new[] { "; " + clause, " and " + clause })
            {
                // Which messages those are nobody said.
                if (clause[0] == 'p'
                    && said.IndexOf(joint + "messages", StringComparison.Ordinal) is > 0 and var unnamed
                    && Clauses.Parts(said.Substring(0, unnamed)).Last().IndexOf(' ') > 0)
                {
                    return said.Substring(0, unnamed);
                }

                if (said.IndexOf(joint, StringComparison.Ordinal) is > 0 and var at
                    && said.IndexOf(" through ", at, StringComparison.Ordinal) < 0
                    && (joint[0] == ';' || clause[0] == 'w'))
                {
                    return said.Substring(0, at) + ", " + verb + said.Substring(at + joint.Length);
                }
            }
        }

        return said;
    }

    // Clears and reads from the database: what is cleared is not known.
    private static string WithoutVerbAlone(string said)
    {
        var and = said.IndexOf(" and ", StringComparison.Ordinal);
        var rest = and < 0 ? "" : said.Substring(and + " and ".Length);
        return rest.Split(' ')[0] is "reads" or "accesses" or "uses" && rest.IndexOf(' ') > 0 && said.IndexOf(' ') == and ? rest : said;
    }

    // One of many methods is not what an algorithm is for, and neither is a verb without an object.
    private static bool Many(DescriptionInput input, string said)
    {
        var names = input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" } && !member.Modifiers.Contains("override"))
            .Select(member => MemberName.Simple(member.Name))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var isAlone = said.IndexOf(' ') < 0 && !Verbs.IsDoer(Written.Split(Role.Simple(input.Type.Name)).Last(), said);
        return (input.PatternType == Patterns.PatternType.Algorithm && names.Count >= Properties && Clauses.Parts(said).Length * Quarter <= names.Count)
            || isAlone;
    }

    // Many methods that do one and the same to many things, or what its name says to some.
    private static string OfOneVerb(TypeFact type)
    {
        var deeds = MemberPhrase.Of(type)
            .Where(deed => deed is { IsWhole: true, IsQuestion: false })
            .Select(deed => Amounts.Of(deed, type))
            .Distinct()
            .ToList();
        var main = deeds.GroupBy(deed => deed.Verb, StringComparer.Ordinal).OrderByDescending(group => group.Count()).FirstOrDefault();
        var isNamed = main is not null && Verbs.IsDoer(Written.Split(Role.Simple(type.Name)).Last(), main.Key);
        var offered = type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" })
            .Select(member => MemberName.Simple(member.Name))
            .Distinct(StringComparer.Ordinal)
            .Count();
        return main is null || main.Count() < Half || CalledDeeds.IsQuestion(main.Key) || (!isNamed && main.Count() * 2 < offered)
            ? ""
            : Words.Capital(DeedList.Of([.. main], Half)) + ".";
    }

    // What is mostly data is told by it.
    private static string Entity(DescriptionInput input, string said)
    {
        var held = input.Type.Fields.Where(Opening.IsOpen).ToList();
        var does = input.Type.Members.Count(member => member is { Kind: "method", Accessibility: "public" } && !member.Modifiers.Contains("override"));
        var works = input.Type.Members.Any(member => member.Kind == "method" && member.Lines > Line && !member.Name.StartsWith("Set", StringComparison.Ordinal));
        var effects = input.Effects.Count(effect => effect.Category is not (EffectCategories.Clock or EffectCategories.Random));
        // Who does nothing but get and set is data, however much it has to do for that.
        var isPlain = Clauses.Parts(said).All(part => part.Split(' ')[0] is var verb && (verb is "gets" or "sets" || Verbs.Known(verb) is null));
        if (Craft.Of(input.Type) is not null
            || (!isPlain && (works || does * 2 > held.Count))
            || held.Count < Properties
            || effects + input.Type.Dependencies.Count + input.Called.Count(call => call.IsInterface) > 0)
        {
            return "";
        }

        return Holding.Of(input.Type, Role.Named(input.Type.Name));
    }

    // What a wait in a loop tells: a hosted service does it now and then, a retrier after what failed.
    private static string Again(string said, string opening, TypeFact type)
    {
        var waits = type.Members
            .SelectMany(member => member.Remarks)
            .Where(remark => remark.Name == RemarkNames.Wait)
            .Select(remark => remark.Detail)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (opening == Hosted.Service && waits.Contains("loop"))
            return "periodically " + said;
        return said;
    }

    // Without a second verb.
    private static bool IsOnly(string said, string verb) =>
        said.StartsWith(verb + " ", StringComparison.Ordinal)
            && Clauses.Parts(said).Skip(1).All(part => Verbs.Known(part.Split(' ')[0]) is null)
            && said.IndexOf(" the ", StringComparison.Ordinal) < 0;

    // A handler of errors that handles errors has said nothing yet.
    private static bool IsNamed(string said, IReadOnlyList<string> name)
    {
        var verb = said.Split(' ')[0];
        return name.Count > 0
            && said.Length > verb.Length
            && Verbs.IsDoer(name[name.Count - 1], verb)
            && Clauses.IsSaid(said.Substring(verb.Length), string.Join(" ", name));
    }
}

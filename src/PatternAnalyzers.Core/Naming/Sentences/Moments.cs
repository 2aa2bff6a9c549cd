using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>When a type is called, as the methods say that it fills in: <c>OnDeletingAsync(PriceLabel)</c> is before price labels are deleted, <c>OnPush</c> is on push.</summary>
internal static class Moments
{
    private const int Most = 4;
    private const int Longest = 3;
    private const string Saved = "saved";
    private const string Are = " are ";

    /// <summary><c>before price labels are inserted or deleted and after they are saved</c>; empty where no method says when.</summary>
    public static string Around(DescriptionInput input)
    {
        var things = Things(input);
        var moments = input.Type.Members
            .Where(IsFilledIn)
            .Select(member => Moment(Name(member), things))
            .Where(moment => moment.Verb.Length > 0)
            .Distinct()
            .ToList();
        // What is saved in the end is told where nothing else is.
        if (moments.Exists(moment => moment.Verb != Saved))
            moments.RemoveAll(moment => moment.Verb == Saved);
        var before = Phrase(moments, "before");
        var after = Phrase(moments, "after");
        if (before.Length == 0 || after.Length == 0)
            return before.Length > 0 ? "before " + before : after.Length > 0 ? "after " + after : "";
        if (before == after)
            return "before and after " + before;
        var thing = before.Substring(0, before.IndexOf(Are, StringComparison.Ordinal) + Are.Length);
        return "before " + before + " and after " + (after.StartsWith(thing, StringComparison.Ordinal) ? "they" + Are + after.Substring(thing.Length) : after);
    }

    // What happens to several things alike is said once.
    private static string Phrase(List<(string When, string Thing, string Verb)> moments, string when)
    {
        var groups = moments
            .Where(moment => moment.When == when)
            .GroupBy(moment => moment.Thing, StringComparer.Ordinal)
            .Select(group => (Thing: group.Key, Verbs: Or([.. group.Select(moment => moment.Verb)])))
            .ToList();
        return groups.Count == 0
            ? ""
            : Prose.List([.. groups.Where(group => group.Verbs == groups[0].Verbs).Select(group => group.Thing).Take(Most)], Most) + Are + groups[0].Verbs;
    }

    /// <summary><c>acts on push and pull, before the start and after the stop</c>; empty for other names.</summary>
    public static string On(TypeFact type)
    {
        var names = type.Members.Where(IsFilledIn).Select(Name).Distinct(StringComparer.Ordinal).Select(name => Written.Split(name)).ToList();
        var on = names.Where(words => words.Count > 1 && words[0] == "on").Select(words => string.Join(" ", words.Skip(1))).ToList();
        var around = names
            .Where(words => words.Count == 2 && words[0] is "pre" or "post")
            .Select(words => (words[0] == "pre" ? "before the " : "after the ") + words[1])
            .OrderBy(text => text[0] == 'a')
            .ToList();
        if (on.Count == 0 || around.Count == 0)
            return on.Count + around.Count == 0 ? "" : "acts " + (on.Count > 0 ? "on " : "") + Prose.List([.. on.Concat(around).Take(Most)], Most);
        return "acts on " + Prose.List([.. on.Take(Most)], Most) + (around.Count > 1 ? ", " : on.Count > 1 ? ", and " : " and ")
            + Prose.List([.. around.Take(2)], 2);
    }

    private static bool IsFilledIn(MemberFact member) => member is { Kind: "method" } && member.Accessibility != "private" && !Idle.IsEmpty(member);

    private static string Name(MemberFact member)
    {
        var name = MemberName.Simple(member.Name);
        return name.EndsWith("Async", StringComparison.Ordinal) ? name.Substring(0, name.Length - "Async".Length) : name;
    }

    // What it is hung on: a base for price labels, or methods that are given one.
    private static string Things(DescriptionInput input)
    {
        var argument = input.Implements
            .Where(fact => fact.Depth == 1 && fact.Arguments.Count > 0)
            .Select(fact => fact.Arguments[fact.Arguments.Count - 1])
            .FirstOrDefault();
        return argument is not null && TypeWords.Of(argument) is { Length: > 0 } words ? Many(words) : "";
    }

    // What is auditable is some entity.
    private static string Many(string words)
    {
        if (words is "the base entity" or "the entity")
            return "entities";
        return words.EndsWith("able", StringComparison.Ordinal) || words.EndsWith("ed", StringComparison.Ordinal) ? NounPhrase.Bare(words) + " entities"
            : NounPhrase.Place(words) > 0 ? Amount.Any(words, one: false)
            : NounPhrase.Plural(words);
    }

    private static (string When, string Thing, string Verb) Moment(string name, string things)
    {
        var words = Written.Split(name).ToList();
        var isOn = words.Count > 1 && words[0] == "on";
        if (isOn)
            words.RemoveAt(0);
        if (words.Count > 1 && words[words.Count - 1] == "completed")
            words.RemoveAt(words.Count - 1);
        // JobToBeExecuted, JobWasExecuted.
        if (words.Count > Longest
            && words[words.Count - Longest] == "to"
            && words[words.Count - 2] == "be"
            && Verbs.OfParticiple(words[words.Count - 1]) is not null)
        {
            return ("before", NounPhrase.Plural(string.Join(" ", words.Take(words.Count - Longest))), words[words.Count - 1]);
        }

        if (words.Count >= Longest && words[words.Count - 2] is "was" or "were" && Verbs.OfParticiple(words[words.Count - 1]) is not null)
            return ("after", NounPhrase.Plural(string.Join(" ", words.Take(words.Count - 2))), words[words.Count - 1]);
        if (words.Exists(word => word is "are" or "be" or "is" or "to" or "was" or "were"))
            return ("", "", "");
        if (words.Count == 2 && words[0] is "before" or "after" && Verbs.Contains(words[1]) && things.Length > 0)
            return (words[0], things, Verbs.Participle(words[1]));
        // BeforeGenerating, AfterGenerated: when is no thing.
        if (words.Count == 2 && words[0] is "before" or "after" && (Verbs.OfGerund(words[1]) ?? Verbs.OfParticiple(words[1])) is { } happening)
            return (words[0], things.Length > 0 ? things : "things", Verbs.Participle(happening));
        if (words.Count == 1 && isOn && things.Length > 0)
            return Verbs.OfGerund(words[0]) is { } verb ? ("before", things, Verbs.Participle(verb))
                : IsParticiple(words[0]) ? ("after", things, words[0])
                : ("", "", "");
        // TransactionStarting, SavingChanges: the thing stands beside.
        if (words.Count is 2 or Longest && Verbs.OfGerund(words[words.Count - 1]) is { } starting)
            return ("before", NounPhrase.Plural(string.Join(" ", words.Take(words.Count - 1))), Verbs.Participle(starting));
        if (words.Count == 2 && Verbs.OfGerund(words[0]) is { } saving)
            return ("before", NounPhrase.Plural(words[1]), Verbs.Participle(saving));
        if (words.Count is 2 or Longest && IsParticiple(words[words.Count - 1]) && !words[0].EndsWith("ed", StringComparison.Ordinal))
            return ("after", NounPhrase.Plural(string.Join(" ", words.Take(words.Count - 1))), words[words.Count - 1]);
        return words.Count == 2 && IsParticiple(words[0]) ? ("after", NounPhrase.Plural(words[1]), words[0]) : ("", "", "");
    }

    private static bool IsParticiple(string word) => word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && Verbs.OfParticiple(word) is not null;

    private static string Or(List<string> verbs) =>
        verbs.Count == 1 ? verbs[0] : string.Join(", ", verbs.Take(verbs.Count - 1)) + " or " + verbs[verbs.Count - 1];
}

using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>What is done at the moment at which a hook is called: by its collaborators, by methods of its own, or as its name says.</summary>
internal static class HookDeed
{
    private const int Most = 2;

    /// <summary><c>dispatches domain events through IDomainEventDispatcher</c>; empty where nothing tells.</summary>
    /// <param name="input">The hook.</param>
    /// <param name="moments">When it is called: what is locked when transactions are started the name of a transaction locking hook does not say.</param>
    public static string Of(DescriptionInput input, string moments)
    {
        var called = CalledDeeds.Of(input, questions: false);
        if (called.Text.Length > 0)
            return called.Text;
        var own = Own(input);
        if (own.Count > 0)
            return DeedList.Of(own, Most);
        if (Named(input) is { } named && moments.IndexOf(named.Object, StringComparison.Ordinal) < 0)
            return ByDoer(input.Type, named);
        var effect = EffectPhrases.Of(input, called);
        return effect.Length > 0 ? effect : input.Effects.Any(found => found.Category == EffectCategories.Logging) ? "writes to the log" : "";
    }

    /// <summary>What methods of its own do that are called from those for the moments: the only one, else those that do something with what it is called after.</summary>
    public static IReadOnlyList<Deed> Own(DescriptionInput input)
    {
        var start = input.Type.Symbol + "|";
        var calls = new HashSet<string>(input.Type.Members.Where(IsMoment).SelectMany(member => member.Calls), StringComparer.Ordinal);
        var called = input.Type.Members.Where(member => member.Kind == "method" && !IsMoment(member) && calls.Contains(start + member.Name))
            .Select(member => MemberDeed.Of(member, input.Type.Name))
                .OfType<Deed>()
                .Where(deed => deed is { IsWhole: true, IsQuestion: false } && !CalledDeeds.IsQuestion(deed.Verb))
                .Select(deed => deed with { Object = Amount.Any(deed.Object, one: false) })
                .Distinct()
                .ToList();
        var name = Written.Split(Role.Simple(input.Type.Name)).Select(Singular.Of).ToList();
        return called.Count == 1 ? called : called.FindAll(deed => Words.Split(NounPhrase.Bare(deed.Object)).Select(Singular.Of).Any(name.Contains));
    }

    // OnSaved, SavingChanges, BeforeGenerating, JobToBeExecuted: when is no deed.
    private static bool IsMoment(MemberFact member)
    {
        var words = Written.Split(MemberName.Simple(member.Name)).Where(word => word != "async").ToList();
        return member.Kind == "method"
            && words.Count > 0
            && (words[0] is "on" or "before" or "after"
                || words.Exists(word => word.EndsWith("ing", StringComparison.Ordinal) || Verbs.OfParticiple(word) is not null));
    }

    // Dispatch domain events, event dispatch.
    private static Deed? Named(DescriptionInput input)
    {
        var words = Written.Split(Role.Simple(input.Type.Name)).ToList();
        words.RemoveAt(words.Count - 1);
        if (words.Count < Most)
            return null;
        if (Verbs.IsOnly(words[0]))
            return Deed.Of(string.Concat(words.Select(Words.Capital))) is { IsWhole: true, IsQuestion: false } deed
                ? deed with { Object = Amount.Any(deed.Object, one: false) }
                : null;
        return Nominal.Doing(words[words.Count - 1]) is { } doing ? new Deed(doing, Amount.Many(string.Join(" ", words.Take(words.Count - 1)))) : null;
    }

    // A domain event dispatcher dispatches the events, and domain events at that.
    private static string ByDoer(TypeFact type, Deed deed)
    {
        var doers = type.Dependencies
            .Select(dependency => dependency.Type)
            .Where(name => Nature.IsInterface(name) && Verbs.IsDoer(Written.Split(name).Last(), deed.Verb))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return doers.Count == 1 ? deed + " through " + doers[0] : deed.ToString();
    }
}

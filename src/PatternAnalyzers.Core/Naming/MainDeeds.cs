using PatternAnalyzers.Core.Classification;
using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming;

/// <summary>What a type mainly does: by its public methods, else its name, its collaborators, its private methods.</summary>
internal static class MainDeeds
{
    private const int Most = 3;

    /// <summary>The deeds as one phrase, and one more clause: an effect or what collaborators do; both empty where nothing is known.</summary>
    public static (string Deeds, string More) Of(DescriptionInput input)
    {
        if (Nature.Wraps(input) is { Length: > 0 } wraps)
            return (wraps, CalledDeeds.Of(input with { Called = [.. input.Called.Where(call => input.Implements.All(fact => fact.Name != call.Owner))] }, questions: false).Text);
        if (Nature.IsExtension(input.Type))
            return ("", "");
        var own = Kept.In(MemberPhrase.Of(input.Type), input.Type.Name);
        if (input.Subtype == "ui" && CalledDeeds.Of(input).Text is { Length: > 0 } called)
            return (called, "");
        if (own.Any(deed => deed is { IsWhole: true, IsQuestion: false }))
            return With(input, own);
        // An order view model orders no view.
        if ((input.PatternType == PatternType.Algorithm || input.Subtype is "pipeline" or "background" || Subject.IsDeed(input.Type.Name)) && Subject.Deed(input.Type.Name) is { } named)
            return With(input, [named]);
        // What frameworks call actions says more of a controller than what is done inside.
        return Nature.IsController(input.Type) && CalledDeeds.Of(input).Text.Length == 0 ? ("", "") : Otherwise(input, own);
    }

    // What it does, and who or what it does it with.
    private static (string Deeds, string More) With(DescriptionInput input, IReadOnlyList<Deed> deeds)
    {
        var text = DeedList.Of(deeds, Most);
        if (deeds.Count == 1 && Collaborator.Doer(input.Called, deeds[0]) is { Length: > 0 } doer)
            return (text + " through " + doer, "");
        var called = CalledDeeds.Of(input, deeds[0], questions: false);
        if (called.Text.Length > 0 && called.Owners.All(owner => Collaborator.IsGiven(input.Type, owner)) && Clauses.IsSaid(called.Owners.Aggregate(called.Text, (rest, owner) => rest.Replace(" through " + owner, "")), text))
            return (text + " through " + Prose.List(called.Owners, called.Owners.Count), "");
        if (called.Text.Length > 0 && deeds.Count == 1 && !input.Effects.Any(effect => effect.Category == EffectCategories.Messaging))
            return (text, called.Text);
        var only = Collaborator.Only(input, deeds);
        var effect = EffectPhrases.Of(input, new CalledPhrase(text, only.Length == 0 ? [] : [only]));
        // Commands named after the deed say it.
        if (deeds.Count == 1 && effect.Length > 0 && Clauses.IsSaid(text, effect))
            return (effect, "");
        if (effect.Length == 0 && only.Length > 0)
            return (text + " through " + only, "");
        if (effect.Length == 0 && deeds.Count == 1 && deeds[0].Verb is "calculates" or "computes" or "gets" && text.IndexOf(" from ", StringComparison.Ordinal) < 0)
            return (text + Source(input.Type), "");
        return Kept.By(input.Type.Name).Length > 0 ? (Kept.Join(text, effect), "") : (text, effect);
    }

    // Who is given nothing but values makes what it gives of them.
    private static string Source(TypeFact type)
    {
        var values = type.Dependencies.Select(dependency => NounPhrase.Thing(dependency.Name)).Where(thing => thing.Length > 0).ToList();
        return values.Count is 0 or > 2 || type.Dependencies.Any(dependency => dependency.Category is not null || (dependency.Type.Length > 1 && dependency.Type[0] == 'I' && char.IsUpper(dependency.Type[1]))) ? "" : " from " + Prose.List(values, values.Count);
    }

    // A seed that seeds says it twice.
    private static IReadOnlyList<Deed> Named(IReadOnlyList<Deed> deeds, string typeName) =>
        [.. deeds.Where(deed => deed.Object is not ("" or "all") || !Written.Split(Role.Simple(typeName)).Any(word => Verbs.ThirdPerson(word) == deed.Verb || Verbs.IsDoer(word, deed.Verb)))];

    private static (string Deeds, string More) Otherwise(DescriptionInput input, IReadOnlyList<Deed> own)
    {
        var called = CalledDeeds.Of(input);
        // Who stores does so itself.
        if (input.Subtype == "storage" && DeedList.Of(Named(own, input.Type.Name), Most) is { Length: > 0 } stores)
            return (stores, EffectPhrases.Of(input, new CalledPhrase(stores, [])));
        var text = called.Text.Length > 0 ? called.Text : input.PatternType is PatternType.Handler or PatternType.Agent ? MemberPhrase.Inside(input.Type) : "";
        text = text.Length > 0 ? text : DeedList.Of(Named(own, input.Type.Name), Most);
        text = text.Length == 0 && input.PatternType == PatternType.Algorithm ? MemberPhrase.Inside(input.Type, alike: false) : text;
        // What a partner reads is a means; whom it works with tells more.
        if (text.Length == 0 && Partners.Of(input.Type).Length > 0)
            input = input with { Reached = [.. input.Reached.Where(found => found.Effect.Category != EffectCategories.Database || Effects.Writes(found.Effect))] };
        return (text, EffectPhrases.Of(input, new CalledPhrase(text, called.Owners)));
    }
}

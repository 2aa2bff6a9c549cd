using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes types that others call at certain moments by these, and what they do then; modules by what they bring.</summary>
internal static class Hooks
{
    private const int Most = 3;

    // What hangs on something; whatever else is called a role of its own keeps it.
    private static readonly HashSet<string> Hanging = new(StringComparer.Ordinal) { "hook", "interceptor", "listener", "observer" };
    private static readonly HashSet<string> Modules = new(StringComparer.Ordinal) { "module", "plugin" };

    // Where a module stands is not what it is called.
    private static readonly HashSet<string> Places = new(StringComparer.Ordinal)
    {
        "core", "extensions", "modules", "module", "plugins", "plugin", "providers", "src"
    };

    /// <summary><c>Hook that acts before price labels are deleted: writes to the database.</c>; empty for other types.</summary>
    public static string Of(DescriptionInput input)
    {
        if (input.PatternType != PatternType.Hook)
            return "";
        var words = Written.Split(Role.Simple(input.Type.Name));
        var last = words.Count == 0 ? "" : words[words.Count - 1];
        if (Modules.Contains(last))
            return Module(input, words, last);
        if (Observed(input) is { Length: > 0 } things)
            return "Observes " + things + ".";
        if (!Hanging.Contains(last))
            return Kind(input);
        return Moments.Around(input) is { Length: > 0 } moments ? Told(input, last, HookDeed.Of(input, moments), moments) : "";
    }

    // One clause stands with the one moment; what is done at which of two is not known.
    private static string Told(DescriptionInput input, string last, string done, string moments)
    {
        var noun = Opening.Of(input) is { Length: > 0 } opening && opening != Words.Capital(last) ? opening
            : Subject.IsSaid(input.Type.Name, moments) ? Words.Capital(last)
            : Role.Named(input.Type.Name);
        if (done.Length == 0)
            return noun + " that acts " + moments + ".";
        var isOne = Clauses.Parts(done).Length == 1 && done.IndexOf(';') < 0 && !IsBoth(moments);
        return noun + " that " + (isOne ? done + " " + moments : "acts " + moments + ": " + done) + ".";
    }

    private static bool IsBoth(string moments) =>
        moments.StartsWith("before ", StringComparison.Ordinal) && moments.IndexOf(" after ", StringComparison.Ordinal) > 0;

    private static string Observed(DescriptionInput input) =>
        input.Implements.FirstOrDefault(fact => fact is { Name: "IObserver", Arguments.Count: 1 }) is { } observer
            && TypeWords.Of(observer.Arguments[0]) is { Length: > 0 } thing
            ? Amount.Many(thing)
            : "";

    // What only answers differently from its base is one of these.
    private static string Kind(DescriptionInput input)
    {
        var parent = Nature.Parent(input);
        var deeds = input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" } && !Idle.IsEmpty(member))
            .Select(member => (member, Deed: Deed.Of(MemberName.Simple(member.Name))))
            .ToList();
        if (parent.Length == 0
            || input.Type.Dependencies.Count + input.Effects.Count(effect => effect.Category is not (EffectCategories.Clock or EffectCategories.Random)) > 0
            || deeds.Exists(pair => pair.Deed is not (null or { Verb: "gets" or "finds" or "tells" })))
        {
            return "";
        }

        var things = deeds
            .Where(pair => pair.Deed is { IsWhole: true, IsQuestion: false } deed && Evident.Is(deed, pair.member, input.Type.Name))
            .Select(pair => NounPhrase.Bare(pair.Deed!.Object))
            .Where(thing => NounPhrase.Place(thing) < 0)
            .Distinct(StringComparer.Ordinal)
            .Take(Most)
            .ToList();
        return things.Count == 0
            ? ""
            : Role.Named(input.Type.Name) + ", " + Prose.Article(parent) + " " + parent + " with its own " + Prose.List(things, Most) + ".";
    }

    // What is got from a module it provides.
    private static string Module(DescriptionInput input, IReadOnlyList<string> words, string last)
    {
        var methods = input.Type.Members.Where(member => member is { Kind: "method", Accessibility: "public" }).ToList();
        var provided = methods
            .Where(member => !member.Modifiers.Contains("override"))
            .Select(member => Deed.Of(MemberName.Simple(member.Name)))
            .Where(deed => deed is { IsWhole: true, Verb: "gets" })
            .Select(deed => new Deed("provides", deed!.Object))
            .ToList();
        var itself = methods
            .Select(member => Deed.Of(MemberName.Simple(member.Name)))
            .Where(deed => deed is { Object: "", Verb: "installs" or "uninstalls" or "activates" or "deactivates" or "initializes" or "loads" or "unloads" })
            .Select(deed => deed!.Verb)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var deeds = DeedList.Of([.. provided.Take(Most)], Most);
        var own = itself.Count == 0 ? "" : Prose.List(itself, itself.Count) + " itself";
        var said = deeds.Length > 0 && own.Length > 0
            ? deeds + (deeds.IndexOf(" and ", StringComparison.Ordinal) > 0 || itself.Count > 1 ? ", and " : " and ") + own
            : deeds + own;
        // Every module initializes itself.
        if (deeds.Length == 0 && CalledDeeds.Of(input, questions: false).Text is { Length: > 0 } called)
            said = called;
        return said.Length == 0 ? "" : Named(input.Type, words, last) + " that " + said + ".";
    }

    private static string Named(TypeFact type, IReadOnlyList<string> words, string last)
    {
        if (words.Count > 1)
            return Role.Named(type.Name);
        var place = type.Namespace.Split('.').Skip(1).Where(part => !Places.Contains(part.ToLowerInvariant())).ToList();
        return place.Count == 0 ? Words.Capital(last) : string.Join(" ", place.Skip(Math.Max(0, place.Count - 2)).SelectMany(Words.Split)) + " " + last;
    }
}

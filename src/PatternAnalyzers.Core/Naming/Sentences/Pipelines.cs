using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Describes middleware, behaviors and filters where their methods say no more than that they call the next one.</summary>
internal static class Pipelines
{
    private const int Few = 3;
    private static readonly HashSet<string> Kinds = new(StringComparer.Ordinal)
    {
        "attribute", "behavior", "behaviour", "connector", "endpoint", "filter", "middleware", "profiler", "step", "terminator"
    };

    /// <summary><c>Middleware that enriches commands with the app ID.</c>; empty where others say more.</summary>
    public static string Of(DescriptionInput input)
    {
        if (input.PatternType != PatternType.Handler || input.Subtype != "pipeline" || input.Type.Unit != "type" || Idle.Is(input))
            return "";
        var opening = Opening.Of(input);
        var said = Command(input) is { Length: > 0 } command ? command : Plain(input);
        if (said.Length == 0 && Place(input) is { Length: > 0 } place)
            return Role.Named(input.Type.Name) + " for " + place + ".";
        // What is asked tells nothing without what for.
        if (said.StartsWith("asks ", StringComparison.Ordinal))
            return Role.Named(input.Type.Name) + " that " + said + ".";
        return said.Length == 0 ? "" : (opening.Length > 0 ? opening : Role.Named(input.Type.Name)) + " that " + said + ".";
    }

    private static string Plain(DescriptionInput input)
    {
        var words = Named(input.Type);
        if (Failures(input, words) is { Length: > 0 } failures)
            return failures;
        var called = CalledDeeds.Of(input).Text;
        if (called.Length == 0 || CalledDeeds.IsQuestion(called.Split(' ')[0]))
        {
            if (Timing.Of(input, words) is { Length: > 0 } measures)
                return measures;
            if (Duty.Of(input) is null && Alone(input, words) is { Length: > 0 } alone)
                return alone;
        }

        if (Duty.Of(input) is not null || Transactions.Around(input.Type))
            return "";
        return Stage(input, words) is { Length: > 0 } stage ? stage : called.Length > 0 ? "" : Asked(input) is { Length: > 0 } asked ? asked : Decides(input);
    }

    private static List<string> Named(TypeFact type)
    {
        var words = Written.Split(Role.Simple(type.Name)).ToList();
        while (words.Count > 1 && Kinds.Contains(words[words.Count - 1]))
            words.RemoveAt(words.Count - 1);
        return words;
    }

    // Whoever is middleware for commands does with them what stands in front of that.
    private static string Command(DescriptionInput input)
    {
        var words = Written.Split(Role.Simple(input.Type.Name)).ToList();
        var kind = words.Count > 2 ? words[words.Count - 2] : "";
        if (kind is not ("command" or "event" or "message" or "query" or "request")
            || !input.Implements.Any(fact => fact.Relation == "interface" && Written.Split(fact.Name).SequenceEqual(["i", kind, words[words.Count - 1]])))
        {
            return "";
        }

        words.RemoveRange(words.Count - 2, 2);
        words = [.. words.SkipWhile(word => word is "always" or "custom" or "default")];
        if (words.Count < 2
            || !Verbs.IsOnly(words[0])
            || Deed.Of(string.Concat(words.Select(Words.Capital))) is not { IsQuestion: false, Object.Length: > 0 } deed)
        {
            return "";
        }

        var told = deed.IsWhole
            ? deed with { Object = Amount.Any(deed.Object, one: false) }
            : deed with { Object = NounPhrase.Plural(kind) + " " + deed.Object };
        if (told.Object.EndsWith(" ID", StringComparison.Ordinal) && told.Object.IndexOf(" with ", StringComparison.Ordinal) is > 0 and var with)
            told = told with { Object = told.Object.Replace(" with ", " with " + Prose.Article(told.Object.Substring(with + " with ".Length)) + " ") };
        var only = Collaborator.Only(input, [told]);
        return told + (only.Length > 0 && deed.IsWhole ? " through " + only : "");
    }

    // Who is called after exceptions and only logs logs those.
    private static string Failures(DescriptionInput input, List<string> words)
    {
        var last = words[words.Count - 1];
        if (last is not ("error" or "errors" or "exception" or "exceptions") || words.Exists(Verbs.IsOnly))
            return "";
        var onlyLogs = input.Effects.Count > 0 && input.Effects.All(effect => effect.Category == EffectCategories.Logging);
        return (onlyLogs ? "logs " : "handles ") + NounPhrase.Plural(string.Join(" ", words));
    }

    /// <summary>True for a method that is handed the next one to call.</summary>
    public static bool IsAround(MemberFact member) => member is { Kind: "method", Accessibility: "public" } && member.Parameters.Any(IsNext);

    private static bool IsNext(string parameter) =>
        parameter.StartsWith("Func<", StringComparison.Ordinal)
            || parameter.StartsWith("Action<", StringComparison.Ordinal)
            || parameter.Split('<')[0].EndsWith("Delegate", StringComparison.Ordinal);

    private static string Alone(DescriptionInput input, List<string> words) => words.Count > 1 ? "" : words[0] switch
    {
        "authorization" => "authorizes requests",
        "caching" when input.Effects.Any(effect => effect.Category == EffectCategories.Cache) => "caches responses",
        "logging" when input.Effects.Any(effect => effect.Category == EffectCategories.Logging) => "logs each request",
        _ => "",
    };

    // What is handed on as something else is turned into that.
    private static string Stage(DescriptionInput input, List<string> words)
    {
        var methods = input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" } && !member.Modifiers.Contains("static"))
            .ToList();
        if (methods.Count == 0 || !methods.TrueForAll(IsAround))
            return "";
        var next = methods[0].Parameters.First(IsNext);
        var (from, to) = (methods[0].Parameters[0], next.Substring(next.IndexOf('<') + 1).Split(',')[0].TrimEnd('>'));
        var deed = Verbal(words);
        return !next.StartsWith("Func<", StringComparison.Ordinal) || from == to || Contexts(from).Length == 0 || Contexts(to).Length == 0 ? deed
            : deed.Length > 0 ? deed + ", turning " + Contexts(from) + " into " + Contexts(to)
            : "turns " + Contexts(from) + " into " + Contexts(to);
    }

    // Throws if it cannot defer the message; logs errors on an invalid license.
    private static string Verbal(List<string> words)
    {
        var isVerb = words.Count > 1 && (Verbs.IsOnly(words[0]) || (words[0] == "log" && words.Count >= Few));
        return isVerb && Deed.Of(string.Concat(words.Select(Words.Capital))) is { IsWhole: true, IsQuestion: false } deed
            ? deed.Verb + " " + Amount.Any(deed.Object, one: false)
            : "";
    }

    // Of whom nothing else is known than that it calls the next one it is told where it stands.
    private static string Place(DescriptionInput input)
    {
        if (Duty.Of(input) is not null || CalledDeeds.Of(input).Text.Length > 0 || Transactions.Around(input.Type))
            return "";
        var methods = input.Type.Members
            .Where(member => member is { Kind: "method", Accessibility: "public" } && !member.Modifiers.Contains("static"))
            .ToList();
        return methods.Count > 0
            && methods.TrueForAll(member => IsAround(member)
                && MemberName.Simple(member.Name) is "Invoke" or "InvokeAsync"
                && member.Parameters.Any(type => type.StartsWith("Func<", StringComparison.Ordinal)))
            ? Contexts(methods[0].Parameters[0])
            : "";
    }

    private static string Contexts(string type) =>
        type.EndsWith("Context", StringComparison.Ordinal) && !type.StartsWith("Http", StringComparison.Ordinal) && TypeWords.Of(type) is { Length: > 0 } words
            ? NounPhrase.Plural(words)
            : "";

    // Whose interface is called by a deed does that.
    private static string Asked(DescriptionInput input)
    {
        var partners = input.Type.Dependencies
            .Select(dependency => dependency.Type)
            .Where(type => Nature.IsInterface(type) && input.Called.Any(call => call.Owner == type))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var done = partners
            .Where(type => Written.Split(type.Substring(1)) is { Count: > 2 } words
                && (Verbs.IsOnly(words[0]) || words[0] is "change" or "check" or "load" or "track" or "update")
                && !Role.IsRole(words[words.Count - 1]))
            .ToList();
        return done.Count == 1 && Deed.Of(done[0].Substring(1)) is { IsWhole: true, IsQuestion: false } deed
            ? deed.Verb + " " + Amount.Any(deed.Object, one: false) + " through " + done[0]
            : "";
    }

    // Who asks one thing before handing on decides by that.
    private static string Decides(DescriptionInput input)
    {
        var questions = input.Called
            .Where(call => call is { IsInterface: true, IsStatic: false } && call.Member.Returns is "bool" or "Task<bool>" or "ValueTask<bool>")
            .ToList();
        var others = input.Called.Where(call => call is { IsInterface: true, Member.Kind: "method" }).Except(questions);
        return questions.Count == 1
            && !others.Any()
            && Deed.Of(MemberName.Simple(questions[0].Member.Name)) is { IsQuestion: true } deed
            && Nature.IsInterface(questions[0].Owner)
            ? "asks " + questions[0].Owner + " " + deed.Object
            : "";
    }
}

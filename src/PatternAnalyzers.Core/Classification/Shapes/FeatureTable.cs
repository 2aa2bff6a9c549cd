using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.English;

namespace PatternAnalyzers.Core.Classification.Shapes;

/// <summary>Every property of code that the shape of a unit is read from. None of them is a name that the author of the code chose, none its sheer size; what the author says of it in a summary counts.</summary>
internal static class FeatureTable
{
    private static readonly string[] Counted =
    [
        ShapeNames.Loops, ShapeNames.NestedLoops, ShapeNames.Branches, ShapeNames.Arithmetic, ShapeNames.Sums, ShapeNames.Comparisons, ShapeNames.Thresholds,
        ShapeNames.Scores, ShapeNames.Bests,
        ShapeNames.Awaits, ShapeNames.StateWrites, ShapeNames.StateReads, ShapeNames.Creations,
        ShapeNames.DependencyCalls, ShapeNames.Collaborators, ShapeNames.StringOperations, ShapeNames.Characters, ShapeNames.ElementAccesses,
        ShapeNames.Lookups, ShapeNames.DelegateCalls,
        ShapeNames.Hashing, ShapeNames.Ordering, ShapeNames.Recursion, ShapeNames.Overlaps, ShapeNames.Frontiers, ShapeNames.Initialisers, ShapeNames.Queries,
        ShapeNames.HeldResults, ShapeNames.HeldCalls, ShapeNames.FanOuts,
    ];

    private static readonly string[] Categories =
    [
        EffectCategories.Network, EffectCategories.File, EffectCategories.Process, EffectCategories.Database, EffectCategories.Messaging,
        EffectCategories.Intelligence, EffectCategories.Clock,
        EffectCategories.Random, EffectCategories.Console, EffectCategories.Threading, EffectCategories.Dispatch, EffectCategories.Cache,
        EffectCategories.Logging,
    ];

    // What people write about their code, by the stems of words.
    private static readonly string[] OfRouting =
    [
        "rout", "dispatch", "picks", "chooses", "choose ", "selects", "decides", "which of", "hands on", "hands each", "sends each", "goes to", "where to",
        "the right", "switch"
    ];
    private static readonly string[] OfComputing =
    [
        "comput", "calculat", "hash", "sort", "rank", "pars", "algorithm", "distance", "shortest", "graph", "tree", "scor", "encod", "decod", "estimat",
        "token", "cache", "evict", "by the rule", "window"
    ];
    private static readonly string[] OfServing =
    [
        "stor", "keeps", "fetch", "loads", "saves", "reads", "writes", "sends", "client", "gateway", "repository", "index", "looks up", "searches", "manages",
        "access to", "talks to"
    ];
    private static readonly string[] OfData =
    [
        "settings", "options", "configuration", "registers", "registration", "thrown", "raised when", "represents", "model", "holds", "extension", "base class",
        "base of", "a line of", "one row", "maps "
    ];

    /// <summary>All features, in the order of the weights.</summary>
    public static readonly IReadOnlyList<Feature> All =
    [
        .. Counted.Select(name => new Feature(name, name.Replace('_', ' '), subject => Logarithm(subject[name]))),
        .. Categories.Select(name => new Feature("effect " + name, name, subject => subject.Categories.Contains(name) ? 1 : 0)),
        Flag("static", "static", subject => subject.Type.Modifiers.Contains("static")),
        Flag("record", "a record", subject => subject.Type.TypeKind is "record" or "record_struct"),
        Flag("struct", "a struct", subject => subject.Type.TypeKind is "struct" or "record_struct"),
        Flag("nested", "nested", subject => subject.Type.Modifiers.Contains("nested")),
        Flag("generic", "generic", subject => subject.Type.Arity > 0),
        Flag("base", "a base class", subject => subject.Implements.Any(fact => fact.Relation == "base")),
        Flag("foreign base", "a base class of a library", subject => subject.Implements.Any(fact => fact.Relation == "base" && fact.Map.Count == 0)),
        Flag("own interface", "an interface of the solution", subject => subject.Implements.Any(fact => fact.Relation == "interface" && fact.Map.Count > 0)),
        Flag("foreign interface", "an interface of a library", subject => subject.Implements.Any(fact => fact.Relation == "interface" && fact.Map.Count == 0)),
        Flag("offered", "offered to others", subject => DerivedEvidence.IsOffered(subject.Type)),
        Flag("injected", "something injected", subject => subject.Type.Dependencies.Count > 0),
        Count("partners", "injected interfaces", subject => subject.Type.Dependencies.Count(IsPartner)),
        Count("delegates in", "injected delegates", subject => subject.Type.Dependencies.Count(dependency => IsDelegate(dependency.Type))),
        Count("several in", "injected collections", subject => subject.Type.Dependencies.Count(dependency => IsSequence(dependency.Type))),
        Count(
            "properties",
            "properties",
            subject => subject.Type.Fields.Count(field => field.Modifiers.Contains("property"))
                + subject.Type.Members.Count(member => member.Kind == "property")),
        Count("fields", "fields", subject => subject.Type.Fields.Count(IsState)),
        Count("collections", "collections kept", subject => subject.Type.Fields.Count(field => field.Modifiers.Contains("collection"))),
        Count("tables", "tables kept", subject => subject.Type.Fields.Count(field => IsTable(field.Type))),
        Count("tables of delegates", "tables of delegates", subject => subject.Type.Fields.Count(field => IsTable(field.Type) && IsDelegate(field.Type))),
        Share(
            "asynchronous",
            "asynchronous methods",
            subject => subject.Methods,
            member => member.Returns.StartsWith("Task", StringComparison.Ordinal) || member.Returns.StartsWith("ValueTask", StringComparison.Ordinal)),
        Share("nothing", "methods that return nothing", subject => subject.Offered, member => member.Returns is "void" or "Task" or "ValueTask"),
        Share("numbers", "methods that return numbers", subject => subject.Offered, member => IsNumber(member.Returns)),
        Share("answers", "methods that answer yes or no", subject => subject.Offered, member => member.Returns == "bool"),
        Share("texts", "methods that return text", subject => subject.Offered, member => member.Returns.TrimEnd('?') == "string"),
        Share("sequences", "methods that return sequences", subject => subject.Offered, member => IsSequence(member.Returns)),
        Share("delegates out", "methods that return delegates", subject => subject.Offered, member => IsDelegate(member.Returns)),
        Share("interfaces out", "methods that return an interface", subject => subject.Offered, member => IsInterface(member.Returns)),
        Share(
            "texts in",
            "methods that take text",
            subject => subject.Offered,
            member => member.Parameters.Any(parameter => parameter.TrimEnd('?') is "string" or "ReadOnlySpan<char>")),
        Share("sequences in", "methods that take sequences", subject => subject.Offered, member => member.Parameters.Any(IsSequence)),
        Share("numbers in", "methods that take numbers", subject => subject.Offered, member => member.Parameters.Any(IsNumber)),
        Share("delegates given", "methods that take delegates", subject => subject.Offered, member => member.Parameters.Any(IsDelegate)),
        Share("extensions", "extension methods", subject => subject.Methods, member => member.Modifiers.Contains("extension")),
        Share("no input", "methods without parameters", subject => subject.Offered, member => member.Parameters.Count == 0),
        Any(
            "looks up and calls",
            "looks up what to call",
            member => Has(member, ShapeNames.Lookups) && Has(member, ShapeNames.DelegateCalls) && !Has(member, ShapeNames.StateWrites)),
        Any(
            "looks up and gives",
            "gives what it looked up",
            member => Has(member, ShapeNames.Lookups) && GivesTarget(member) && !Has(member, ShapeNames.StateWrites)),
        Any(
            "looks up and keeps",
            "keeps what it computed",
            member => Has(member, ShapeNames.Lookups) && Has(member, ShapeNames.DelegateCalls) && Has(member, ShapeNames.StateWrites)),
        Any(
            "keeps a best target",
            "keeps the best candidate",
            member => (Has(member, ShapeNames.Bests) || Has(member, ShapeNames.Ordering)) && GivesTarget(member) && Has(member, ShapeNames.Loops)),
        Any(
            "thresholds to a target",
            "chooses by scores",
            member => Has(member, ShapeNames.Scores)
                && GivesTarget(member)
                && (Has(member, ShapeNames.ConstantResults) || Has(member, ShapeNames.Ordering) || Has(member, ShapeNames.Bests))),
        Any(
            "gives one held",
            "gives one of what it holds",
            member => Has(member, ShapeNames.HeldResults) && GivesTarget(member) && !Has(member, ShapeNames.StateWrites) && member.Parameters.Count > 0),
        Any(
            "hands to one held",
            "hands on to one of what it holds",
            member => Has(member, ShapeNames.HeldCalls) && !Has(member, ShapeNames.FanOuts) && member.Parameters.Count > 0),
        Any("keys to calls", "calls by key", member => CodeShape.Of(member, ShapeNames.Keys) >= 2 && member.Calls.Count >= 2),
        Any("types to calls", "calls by type", member => CodeShape.Of(member, ShapeNames.TypeTests) >= 2 && member.Calls.Count >= 2),
        Any("compares characters", "compares characters", member => CodeShape.Of(member, ShapeNames.Characters) >= 2 && Has(member, ShapeNames.Loops)),
        Any("hashes in a loop", "mixes bits in a loop", member => CodeShape.Of(member, ShapeNames.Hashing) >= 2 && Has(member, ShapeNames.Loops)),
        Any("walks a frontier", "works off a frontier", member => Has(member, ShapeNames.Frontiers) && Has(member, ShapeNames.Loops)),
        Any("recurses", "calls itself", member => Has(member, ShapeNames.Recursion)),
        Any(
            "dense",
            "dense computation",
            member => CodeShape.Of(member, ShapeNames.Arithmetic) + (2 * CodeShape.Of(member, ShapeNames.Loops)) + CodeShape.Of(member, ShapeNames.Comparisons) >= 6),
        Flag("documented", "documented", subject => subject.Type.Documentation.Summary.Length > 0),
        Flag("said to route", "documented as choosing", subject => Speaks(subject, OfRouting)),
        Flag("said to compute", "documented as computing", subject => Speaks(subject, OfComputing)),
        Flag("said to serve", "documented as serving", subject => Speaks(subject, OfServing)),
        Flag("said to be data", "documented as data or wiring", subject => Speaks(subject, OfData)),
        Any("takes arguments", "takes the arguments of a command line", member => member.Parameters.Count == 1 && member.Parameters[0] == "string[]"),
        Any(
            "gives an exit code",
            "gives an exit code",
            member => member.Returns is "int" or "Task<int>"
                && Has(member, ShapeNames.Branches)
                && member.Effects.Any(effect => effect.Category is EffectCategories.Console or EffectCategories.File or EffectCategories.Process)),
    ];

    private static Feature Flag(string name, string words, Func<Subject, bool> holds) => new(name, words, subject => holds(subject) ? 1 : 0);

    private static bool Speaks(Subject subject, string[] stems) =>
        subject.Type.Documentation.Summary is { Length: > 0 } summary && stems.Any(stem => summary.IndexOf(stem, StringComparison.OrdinalIgnoreCase) >= 0);

    private static Feature Count(string name, string words, Func<Subject, int> count) => new(name, words, subject => Logarithm(count(subject)));

    private static Feature Any(string name, string words, Func<MemberFact, bool> holds) => new(name, words, subject => Count(subject.Methods, holds, most: 1));

    private static Feature Share(string name, string words, Func<Subject, IReadOnlyList<MemberFact>> members, Func<MemberFact, bool> holds) =>
        new(name, words, subject => members(subject) is { Count: > 0 } all ? (double)Count(all, holds, all.Count) / all.Count : 0);

    // By hand: asked some forty times of every type that is compiled.
    private static int Count(IReadOnlyList<MemberFact> members, Func<MemberFact, bool> holds, int most)
    {
        var count = 0;
        for (var at = 0; at < members.Count && count < most; at++)
            count += holds(members[at]) ? 1 : 0;
        return count;
    }

    private static double Logarithm(int count) => Math.Log(1 + count);

    private static bool Has(MemberFact member, string shape) => CodeShape.Of(member, shape) >= 1;

    private static bool IsState(FieldFact field) => !field.Modifiers.Contains("const") && !field.Modifiers.Contains("property");

    private static bool IsTable(string type) =>
        type.IndexOf("Dictionary<", StringComparison.Ordinal) >= 0 || type.StartsWith("ILookup<", StringComparison.Ordinal);

    private static bool IsDelegate(string type) =>
        type.IndexOf("Func<", StringComparison.Ordinal) >= 0
            || type.IndexOf("Action", StringComparison.Ordinal) >= 0
            || type.EndsWith("Delegate", StringComparison.Ordinal);

    private static bool IsSequence(string type) =>
        type.EndsWith("]", StringComparison.Ordinal)
            || type.IndexOf("List<", StringComparison.Ordinal) >= 0
            || type.IndexOf("Enumerable<", StringComparison.Ordinal) >= 0
        || type.IndexOf("Collection<", StringComparison.Ordinal) >= 0
            || type.IndexOf("Span<", StringComparison.Ordinal) >= 0
            || type.IndexOf("Set<", StringComparison.Ordinal) >= 0;

    private static bool IsNumber(string type) =>
        type.TrimEnd('?') is "int" or "long" or "short" or "byte" or "uint" or "ulong" or "ushort" or "float" or "double" or "decimal";

    private static bool IsInterface(string type) => type.Length > 1 && type[0] == 'I' && char.IsUpper(type[1]) && !IsSequence(type);

    private static bool IsPartner(DependencyFact dependency) =>
        dependency.Category != EffectCategories.Logging && IsInterface(dependency.Type) && !dependency.Type.StartsWith("IOptions", StringComparison.Ordinal);

    // Where something goes: an object, a name or a delegate, neither a number nor a yes.
    private static bool GivesTarget(MemberFact member) =>
        member.Accessibility is "public" or "internal" && !IsNumber(member.Returns) && member.Returns is not ("" or "void" or "bool" or "Task" or "ValueTask");
}

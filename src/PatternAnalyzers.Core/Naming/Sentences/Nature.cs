using PatternAnalyzers.Core.Facts;
using PatternAnalyzers.Core.Naming.Deeds;
using PatternAnalyzers.Core.Naming.English;
using PatternAnalyzers.Core.Patterns;

namespace PatternAnalyzers.Core.Naming.Sentences;

/// <summary>Says in words what a type is, where nothing says what it does.</summary>
internal static class Nature
{
    private const int Told = 2;
    private const int Held = 4;

    /// <summary>What everybody is given, and contexts hand on: only who is called a provider provides services.</summary>
    public const string Services = "IServiceProvider";

    private static readonly HashSet<string> EverybodyIs = new(StringComparer.Ordinal)
    {
        "IDisposable", "IAsyncDisposable", "IEquatable", "IComparable", "ICloneable", "IFormattable", "IEnumerable", "IEnumerator", "ISerializable",
        "INotifyPropertyChanged", "IMessage", "IBufferMessage", "Object", "ValueType", "BackgroundService", "Controller", "ControllerBase", "IHostedService",
    };

    private static readonly string[] Entries = ["Configure", "Execute", "Handle", "Invoke", "Process", "Run", "Start", "Stop"];

    // Words of a name that say of what kind a type is.
    private static readonly HashSet<string> SayNothing = new(StringComparer.Ordinal)
    {
        "attribute", "base", "default", "delegating", "generic", "impl", "implementation", "service", "simple", "wrapper"
    };

    /// <summary>A whole sentence: whom it works with, what it holds, or what it is built on.</summary>
    public static string Of(DescriptionInput input)
    {
        if (ExtensionMethods.Are(input.Type))
            return ExtensionMethods.Of(input.Type);
        var opening = Opening.Of(input);
        if (Partners.Of(input.Type) is { Length: > 0 } partners)
            return Begin(
                opening.Length > 0 || partners == "validators" ? opening : Role.Of(input),
                (partners == "validators" ? "runs " : "works with ") + partners + Throws(input.Type));
        if (IsData(input.Type) && Holding.Of(input.Type, opening.Length > 0 ? opening : Role.Named(input.Type.Name)) is { Length: > 0 } data)
            return data;
        if (input.Effects.Any(effect => effect.Category == EffectCategories.Logging) && input.Type.Dependencies.Count == 1)
            return Begin(opening.Length > 0 ? opening : Role.Of(input), "writes to the log");
        if (Summary.Of(input.Promised with { Inherited = true }) is { Length: > 0 } promised)
            return promised.TrimEnd('.') + ".";
        return Alone(input, opening) + ".";
    }

    /// <summary><c>wraps another command handler</c>, for a type that is given another of what it is itself; empty for others.</summary>
    public static string Wraps(DescriptionInput input)
    {
        var inner = Inner(input);
        if (inner is null)
            return "";
        var tools = input.Type.Dependencies
            .Where(dependency => dependency != inner)
            .Select(dependency => TypeWords.Of(dependency.Type))
            .Where(words => words.EndsWith("s", StringComparison.Ordinal) && words == NounPhrase.Bare(words))
            .ToList();
        if (tools.Count > 0 && Throws(input.Type) is { Length: > 0 } throws)
            return "runs " + Prose.List(tools, Told) + " before another " + NounPhrase.Bare(TypeWords.Of(inner.Type)) + throws;
        var noun = NounPhrase.Bare(TypeWords.Of(inner.Type));
        // A composite is given many of what it is itself.
        if (noun == TypeWords.Of(inner.Type))
            return "wraps other " + noun;
        if (tools.Count == 0 && Logged.Of(input.Type, noun) is { Length: > 0 } logged)
            return logged;
        return (Written.Split(Role.Simple(input.Type.Name)).Contains("retry") ? "retries another "
            : noun.EndsWith(" handler", StringComparison.Ordinal) ? "runs another "
            : "wraps another ")
            + noun + (tools.Count == 0 ? "" : " with " + Prose.List(tools, Told));
    }

    // What did not resolve is written with its arity where it is a base and without where it is a parameter.
    private static DependencyFact? Inner(DescriptionInput input)
    {
        var roles = new HashSet<string>(
            input.Implements
                .Where(fact => fact.Depth <= 1
                    && (fact.Relation == "interface" || IsInterface(fact.Name))
                    && !EverybodyIs.Contains(fact.Name)
                    && (fact.Name != Services || Role.Simple(input.Type.Name).EndsWith("Provider", StringComparison.Ordinal)))
                .Select(fact => fact.Target.StartsWith("?:", StringComparison.Ordinal) ? fact.Target.Split('`')[0] : fact.Target),
            StringComparer.Ordinal);
        return input.Type.Dependencies.FirstOrDefault(dependency => roles.Contains(dependency.Symbol));
    }

    /// <summary><c>built on ConversableAgent</c>, <c>implementing IClock</c>; empty where there is neither.</summary>
    public static string Base(DescriptionInput input)
    {
        if (Parent(input) is { Length: > 0 } parent)
            return "built on " + parent;
        var interfaces = input.Implements
            .Where(fact => fact.Depth == 1 && fact.Name != Role.Simple(input.Type.Name) && !EverybodyIs.Contains(fact.Name))
            .Select(fact => fact.Name)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return interfaces.Count == 0 ? "" : "implementing " + Prose.List(interfaces, Told);
    }

    private static string Begin(string opening, string said) => (opening.Length == 0 ? Words.Capital(said) : opening + " that " + said) + ".";

    /// <summary>Simple name of the interface that it is there for; empty where there is none.</summary>
    public static string Contract(DescriptionInput input) => Interface(input) is var name && IsInterface(name) ? name : "";

    // A logic among many is that of whatever holds it, and what it overrides is what it does differently.
    private static string BuiltOn(DescriptionInput input, string parent)
    {
        var container = Role.Container(input.Type);
        var named = Role.Named(input.Type.Name) + (container.Length > 0 && Written.Split(Role.Simple(input.Type.Name)).Count == 1 ? " of " + container : "");
        var isPart = container.Length > 0 && named == Role.Named(input.Type.Name) + " of " + container;
        named = isPart ? Kind(parent, input.Type) + " of " + container : named;
        if (Moments.On(input.Type) is { Length: > 0 } moments)
            return named + " that " + moments;
        // Stage logic of a stage is built on that.
        if (isPart && named.Split(' ').Length > Held)
            return named;
        var overrides = input.Type.Members
            .Where(member => member.Kind == "method" && member.Modifiers.Contains("override"))
            .Select(member => MemberName.Simple(member.Name))
            .Where(name => !Offers.OfEverybody.Contains(name))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        if (Filled(input.Type) is { Length: > 0 } filled)
            return named + " that " + Opening.Agreed(named, filled);
        return overrides.Count is 0 or > Held + 1
            ? named + ", built on " + parent
            : named + ", " + Prose.Article(parent) + " " + parent + " that overrides " + Prose.List(overrides, Held);
    }

    // What a type fills in of its base is what it does, as far as the names of the methods are verbs.
    private static string Filled(TypeFact type)
    {
        var methods = type.Members
            .Where(member => member.Kind == "method" && member.Modifiers.Contains("override") && !Offers.OfEverybody.Contains(MemberName.Simple(member.Name)))
            .ToList();
        var deeds = methods.Select(method => MemberDeed.Of(method, type.Name) ?? Deed.Of(MemberName.Simple(method.Name))).ToList();
        return methods.Count is 0 or > Told
            || !methods.Zip(deeds, (method, deed) => deed is not null && Evident.Is(deed, method, type.Name)).All(isEvident => isEvident)
            || !deeds.TrueForAll(deed => deed is { IsQuestion: false, Object: not "the core" } && !Offers.Common.Contains(deed.Verb))
            ? ""
            : DeedList.Of([.. deeds.Select(deed => Amounts.Of(deed!, type))], Told);
    }

    // What everybody of the kind fills in.
    private static bool IsEntered(TypeFact type) =>
        type.Members.Where(member => member.Kind == "method" && member.Modifiers.Contains("override")).ToList() is { Count: > 0 } filled
            && filled.TrueForAll(member => Entries.Any(start => MemberName.Simple(member.Name).StartsWith(start, StringComparison.Ordinal)));

    // The logic of a stage is stage logic where its base says so.
    private static string Kind(string parent, TypeFact type)
    {
        var words = Written.Split(Role.Simple(parent)).SkipWhile(word => word is "in" or "and" or "out").ToList();
        return words.Count > 0 && words[words.Count - 1] == string.Join(" ", Written.Split(Role.Simple(type.Name)))
            ? Words.Capital(string.Join(" ", words))
            : Role.Named(type.Name);
    }

    // What it is, and what for as far as its name says more than that.
    private static string Alone(DescriptionInput input, string opening)
    {
        if (Parent(input) is { Length: > 0 } parent
            && !Opening.Knows(parent)
            && !FamilyLabels.IsNode(input.PatternType)
            && !(opening.Length > 0 && IsEntered(input.Type)))
        {
            return input.Type.Members.All(member => member.Kind == "constructor") && input.Type.Container is null
                ? parent + " with defaults of its own"
                : BuiltOn(input, parent);
        }

        var function = Functions.Of(input.Type);
        if (opening.Length == 0
            && function.Length == 0
            && (Interface(input).Length == 0 || Spoken(input, Interface(input)) == Interface(input))
            && Offers.Of(input) is { Length: > 0 } methods)
        {
            return Role.Named(input.Type.Name) + methods;
        }

        var noun = opening.Length > 0 ? opening : Spoken(input, Interface(input));
        if (noun.Length == 0)
            noun = input.Type.TypeKind.EndsWith("struct", StringComparison.Ordinal) ? "Value type" : FamilyLabels.Noun(input.PatternType, input.Subtype);
        if (function.Length > 0 && opening.Length == 0 && IsInterface(noun))
            noun = Role.Named(input.Type.Name);
        if (function.Length > 0)
            return noun + " that calls " + function + " it is given";
        if (input.Type.Dependencies.Count == 1
            && input.Type.Dependencies[0] is { Category: null, Type: var only }
            && IsInterface(only)
            && only.IndexOf("Logger", StringComparison.Ordinal) < 0
            && !Partners.IsPlumbing(only))
        {
            return noun + " that uses " + only;
        }

        var said = new HashSet<string>(Words.Split(Parent(input).Length > 0 ? noun : noun + " " + Interface(input)), StringComparer.OrdinalIgnoreCase);
        var rest = Words.Split(Role.Simple(input.Type.Name)).Where(word => !said.Contains(word) && !SayNothing.Contains(Written.Of(word))).ToList();
        if (rest.Count == 0)
            return noun;
        if (opening.Length == 0 && rest.Count == Words.Split(Role.Simple(input.Type.Name)).Count)
            return Role.Named(input.Type.Name)
                + (Interface(input).Length > 0
                    ? Called(noun, input.Type)
                    : ", " + Prose.Article(noun) + " " + (char.IsUpper(noun[1]) ? noun : char.ToLowerInvariant(noun[0]) + noun.Substring(1)));
        if (opening.Length > 0 && input.Subtype == "pipeline" && Throws(input.Type) is { Length: > 0 } throws)
            return noun + " that" + throws.Substring(" and".Length);
        return noun + " for " + string.Join(" ", rest.Select(Written.Of));
    }

    /// <summary>What a type is by its interface, else which methods it has; empty where it has neither.</summary>
    public static string Named(DescriptionInput input) =>
        Interface(input) is { Length: > 0 } name && Spoken(input, name) == name && Role.Simple(input.Type.Name) != name.TrimStart('I')
            ? Role.Named(input.Type.Name) + (IsInterface(name) ? Called(name, input.Type) : ", built on " + name) + "."
            : Offers.Of(input) is { Length: > 0 } methods ? Role.Named(input.Type.Name) + methods + "."
            : "";

    // Who implements IContinuousDistribution is a continuous distribution; what one can do with it is nothing that it is.
    private static string Called(string name, TypeFact type)
    {
        if (!IsInterface(name) || name.EndsWith("able", StringComparison.Ordinal) || TypeWords.Of(name, whole: true) is not { Length: > 0 } words)
            return " implementing " + name;
        var said = NounPhrase.Bare(words).Split(' ');
        // Who implements IValidateOrders does that.
        return said.Length > 1 && Verbs.IsOnly(said[0])
            ? " that " + Opening.Agreed(Role.Named(type.Name), new Deed(Verbs.ThirdPerson(said[0]), NounPhrase.Of([.. said.Skip(1)])).ToString())
            : ", " + Prose.Article(said[0]) + " " + string.Join(" ", said);
    }

    // Whose name has all the words of its interface is one of those.
    private static string Spoken(DescriptionInput input, string name)
    {
        if (!IsInterface(name))
            return name;
        var words = Written.Split(name.Substring(1));
        var own = Written.Split(Role.Simple(input.Type.Name));
        return words.All(own.Contains) && own.Count > words.Count ? Role.Named(name.Substring(1)) : name;
    }

    /// <summary>True for the text of a delegate type.</summary>
    public static bool IsDelegate(string type) => type.StartsWith("Func<", StringComparison.Ordinal) || type.StartsWith("Action", StringComparison.Ordinal);

    private static string Interface(DescriptionInput input) =>
        input.Implements.FirstOrDefault(fact => fact.Depth == 1 && fact.Name != Role.Simple(input.Type.Name) && !EverybodyIs.Contains(fact.Name))?.Name ?? "";

    /// <summary>Simple name of the class that it derives from; empty where that says nothing.</summary>
    public static string Parent(DescriptionInput input) =>
        input.Implements.FirstOrDefault(fact => fact is { Relation: "base", Depth: 1 }
            && !EverybodyIs.Contains(fact.Name)
            && fact.Name != Role.Simple(input.Type.Name)
            && !IsInterface(fact.Name))?.Name
            ?? "";

    /// <summary>True for what frameworks call a controller.</summary>
    public static bool IsController(TypeFact type) => type.Unit == "type" && Role.Simple(type.Name).EndsWith("Controller", StringComparison.Ordinal);

    private static string Throws(TypeFact type)
    {
        var thrown = type.Members
            .SelectMany(member => member.Remarks)
            .Where(remark => remark.Name == RemarkNames.Throw
                && remark.Detail != "Exception"
                && !remark.Detail.StartsWith("Argument", StringComparison.Ordinal))
            .Select(remark => remark.Detail)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        return thrown.Count == 1 ? " and may throw " + thrown[0] : "";
    }

    // What has properties and does nothing is told by them.
    private static bool IsData(TypeFact type) =>
        !type.Members.Any(member => member.Kind == "method"
            && member.Accessibility == "public"
            && !member.Modifiers.Contains("override")
            && MemberDeed.Of(member, type.Name) is not null);

    /// <summary>True for a name as interfaces have it: what did not resolve is a base until then.</summary>
    public static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
}

using PatternAnalyzers.Core.Facts;

namespace PatternAnalyzers.Core.Naming;

/// <summary>Says in words what a type is, where nothing says what it does.</summary>
internal static class Nature
{
    private const int Told = 2;

    private static readonly HashSet<string> EverybodyIs = new(StringComparer.Ordinal)
    {
        "IDisposable", "IAsyncDisposable", "IEquatable", "IComparable", "ICloneable", "IFormattable", "IEnumerable", "IEnumerator", "ISerializable", "INotifyPropertyChanged", "IMessage", "IBufferMessage", "Object", "ValueType",
    };

    /// <summary><c>wraps another command handler</c>, for a type that is given another of what it is itself; empty for others.</summary>
    public static string Wraps(DescriptionInput input)
    {
        var roles = new HashSet<string>(input.Implements.Where(fact => fact.Relation == "interface" && !EverybodyIs.Contains(fact.Name)).Select(fact => fact.Target), StringComparer.Ordinal);
        var inner = input.Type.Dependencies.FirstOrDefault(dependency => roles.Contains(dependency.Symbol));
        if (inner is null)
            return "";
        var tools = input.Type.Dependencies.Where(dependency => dependency != inner).Select(dependency => TypeWords.Of(dependency.Type)).Where(words => words.EndsWith("s", StringComparison.Ordinal) && !words.StartsWith("the ", StringComparison.Ordinal)).ToList();
        return "wraps another " + TypeWords.Of(inner.Type).Replace("the ", "") + (tools.Count == 0 ? "" : " with " + Prose.List(tools, Told)) + (input.Effects.Any(effect => effect.Category == EffectCategories.Logging) ? " and logs around it" : "");
    }

    /// <summary><c>built on ConversableAgent</c>, <c>implementing IClock</c>; empty where there is neither.</summary>
    public static string Base(DescriptionInput input)
    {
        if (input.Implements.FirstOrDefault(fact => fact is { Relation: "base", Depth: 1 } && !EverybodyIs.Contains(fact.Name) && !IsInterface(fact.Name)) is { } parent)
            return "built on " + parent.Name;
        var interfaces = input.Implements.Where(fact => fact.Depth == 1 && !EverybodyIs.Contains(fact.Name)).Select(fact => fact.Name).Distinct(StringComparer.Ordinal).ToList();
        return interfaces.Count == 0 ? "" : "implementing " + Prose.List(interfaces, Told);
    }

    /// <summary><c>holding the order lines and the total</c>; empty where nothing is held.</summary>
    public static string Holds(TypeFact type)
    {
        var held = type.Fields.Where(field => !field.Modifiers.Contains("const") && !field.Modifiers.Contains("static") && field.Type.IndexOf("ILogger", StringComparison.Ordinal) < 0 && field.Type.IndexOf("Delegate", StringComparison.Ordinal) < 0 && !TypeWords.IsParameter(field.Type))
            .Select(field => Deed.Thing(field.Name)).Where(name => name.Length > 0).Distinct(StringComparer.Ordinal).ToList();
        return held.Count == 0 ? "" : "holding " + (held.Count > Told + 1 ? string.Join(", ", held.Take(Told + 1)) + " and more" : Prose.List(held, Told + 1));
    }

    // What did not resolve is a base until its name says otherwise.
    private static bool IsInterface(string name) => name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]);
}
